/** The languages the public may read us in, and the words of the pages in each. */
@NullMarked
package abate.server.language;

import org.jspecify.annotations.NullMarked;
