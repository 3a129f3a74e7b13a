/** Books in which one thing of the law is not as it should be: whether the written cases notice tells what they are worth. */
@NullMarked
package abate.engine.alteration;

import org.jspecify.annotations.NullMarked;
