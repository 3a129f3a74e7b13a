/** The one door to case files: their acts, appended and hash-chained, and the docket of what the law derives from them. */
@NullMarked
package abate.server.casefile;

import org.jspecify.annotations.NullMarked;
