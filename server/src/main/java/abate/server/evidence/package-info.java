/** Photos and files: what was handed in is kept unseen, and only a cleaned picture of it is ever shown. */
@NullMarked
package abate.server.evidence;

import org.jspecify.annotations.NullMarked;
