/** The books of law this system was started with, and which of them is a jurisdiction's. */
@NullMarked
package abate.server.books;

import org.jspecify.annotations.NullMarked;
