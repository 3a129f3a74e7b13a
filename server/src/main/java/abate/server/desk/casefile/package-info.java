/**
 * A case file as it is read: where it stands, what may be done, clocks, people, money, papers, requests and the
 * timeline; on screen, on paper, and as of an earlier day.
 */
@NullMarked
package abate.server.desk.casefile;

import org.jspecify.annotations.NullMarked;
