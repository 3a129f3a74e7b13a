/** The assessor's roll of parcels and owners, read from a CSV file: compared with what is on record, told, and then put on it. */
@NullMarked
package abate.server.assessment;

import org.jspecify.annotations.NullMarked;
