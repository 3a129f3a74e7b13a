/** The list of cases, narrowed and sorted, and the same as a file for a spreadsheet. */
@NullMarked
package abate.server.desk.caselist;

import org.jspecify.annotations.NullMarked;
