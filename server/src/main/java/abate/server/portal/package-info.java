/** The public's pages: reporting a problem and following it, in English and Spanish, with or without JavaScript. */
@NullMarked
package abate.server.portal;

import org.jspecify.annotations.NullMarked;
