/** Written cases: a case told day by day in YAML, replayed under a book, and compared with what it should come to. */
@NullMarked
package abate.engine.scenario;

import org.jspecify.annotations.NullMarked;
