/** What particulars, parameters and answers are made of: exact, immutable values with no null among them. */
@NullMarked
package abate.engine.value;

import org.jspecify.annotations.NullMarked;
