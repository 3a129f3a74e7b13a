/** The daily run: a day has come, and what the law does by itself on it is noted on every file, missed days in order. */
@NullMarked
package abate.server.daily;

import org.jspecify.annotations.NullMarked;
