/** Measurements of a property on an inspection: what was typed, part by part, by whom and when; nothing of it is ever erased. */
@NullMarked
package abate.server.measuring;

import org.jspecify.annotations.NullMarked;
