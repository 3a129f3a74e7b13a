/** Who works for a jurisdiction, in what roles, and how they prove who they are. */
@NullMarked
package abate.server.accounts;

import org.jspecify.annotations.NullMarked;
