/** What every page shares: its frame, its words, its protection, and what is shown when something goes wrong. */
@NullMarked
package abate.server.pages;

import org.jspecify.annotations.NullMarked;
