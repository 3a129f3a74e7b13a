/** What people write in YAML, each piece with its line, read strictly: whatever is wrong is pointed at. */
@NullMarked
package abate.engine.written;

import org.jspecify.annotations.NullMarked;
