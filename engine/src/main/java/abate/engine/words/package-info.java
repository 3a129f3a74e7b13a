/** How values are read from people's text and said back to them, in English and in Spanish. */
@NullMarked
package abate.engine.words;

import org.jspecify.annotations.NullMarked;
