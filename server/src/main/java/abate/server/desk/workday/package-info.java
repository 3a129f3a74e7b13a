/**
 * What the day asks of whoever signs in: overdue and due, letters to serve, requests, and where the open cases stand.
 */
@NullMarked
package abate.server.desk.workday;

import org.jspecify.annotations.NullMarked;
