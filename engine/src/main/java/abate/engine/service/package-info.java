/** Service of process: attempts to reach a person, whether a way was open, and whether and when service is complete. */
@NullMarked
package abate.engine.service;

import org.jspecify.annotations.NullMarked;
