/** People and organisations the city deals with, and where paper reaches each of them from day to day. */
@NullMarked
package abate.server.people;

import org.jspecify.annotations.NullMarked;
