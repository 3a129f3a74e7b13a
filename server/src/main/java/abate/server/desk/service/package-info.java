/** Service of a letter: who must get it, by which ways, and the form for each step of it. */
@NullMarked
package abate.server.desk.service;

import org.jspecify.annotations.NullMarked;
