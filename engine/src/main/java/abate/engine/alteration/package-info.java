/** Books in which one thing of the law is not as it should be: whether the written cases notice tells what they are worth. */
@org.jspecify.annotations.NullMarked
package abate.engine.alteration;
