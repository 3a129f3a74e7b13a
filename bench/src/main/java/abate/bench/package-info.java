/** Measurements of the law engine, side by side with what it is compared to, on the same written inputs. */
@NullMarked
package abate.bench;

import org.jspecify.annotations.NullMarked;
