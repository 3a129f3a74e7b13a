/** Opening a case file on a parcel: the facts and parties it begins with, taken from the assessor's and recorder's records. */
@NullMarked
package abate.server.filing;

import org.jspecify.annotations.NullMarked;
