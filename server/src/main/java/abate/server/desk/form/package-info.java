/** The way every form takes: questions with what was typed, a summary of what would follow, and the record. */
@NullMarked
package abate.server.desk.form;

import org.jspecify.annotations.NullMarked;
