package abate.server.accounts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use a page or send a form of the staff side: those with one of the roles named, or, where none is named,
 * everyone who {@linkplain SignedIn#mayAct() may act}. On a class it holds for each of its methods that says
 * nothing itself.
 *
 * <p>Without it, a page under {@code /desk} may be read by all staff, a page under {@code /admin} by administrators
 * only, and no form may be sent at all: leaving it out closes a door, it opens none.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresRole {
    /** The roles; one of them is enough. */
    Role[] value() default {};
}
