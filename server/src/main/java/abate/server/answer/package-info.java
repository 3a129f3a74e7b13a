/** The page behind the code on a letter: what it means for whoever got it, what they can do and by when, and doing it. */
@NullMarked
package abate.server.answer;

import org.jspecify.annotations.NullMarked;
