/** Papers the law requires: rendered once, hashed, frozen, and found again by the code printed on them. */
@NullMarked
package abate.server.letters;

import org.jspecify.annotations.NullMarked;
