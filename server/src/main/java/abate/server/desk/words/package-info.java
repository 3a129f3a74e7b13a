/**
 * How the desk says things: a day with how far away it is, a reason, an answer as people gave it, in whose hands an act
 * lies; and how it reads what people write.
 */
@NullMarked
package abate.server.desk.words;

import org.jspecify.annotations.NullMarked;
