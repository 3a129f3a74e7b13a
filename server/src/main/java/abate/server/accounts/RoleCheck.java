package abate.server.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Checks the role before any page of the staff side is made and before any form of it is taken, as
 * {@link RequiresRole} says. What says nothing is closed to all forms, and under {@code /admin} to everyone but
 * administrators.
 */
@Component
class RoleCheck implements HandlerInterceptor {

    private final Doorkeeper doorkeeper;

    RoleCheck(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Optional<RequiresRole> required = required(method);
        if (required.isEmpty() && !StaffPaths.staffOnly(request.getServletPath())) {
            return true;
        }
        Optional<SignedIn> who = Doorkeeper.present();
        if (who.isEmpty()) {
            doorkeeper.askToSignIn(request, response);
            return false;
        }
        if (!allowed(who.get(), required, request)) {
            doorkeeper.turnAway(request, response);
            return false;
        }
        return true;
    }

    private static boolean allowed(SignedIn who, Optional<RequiresRole> required, HttpServletRequest request) {
        if (required.isPresent()) {
            Role[] roles = required.get().value();
            return roles.length == 0 ? who.mayAct() : who.has(roles);
        }
        boolean reading = Doorkeeper.READING.contains(request.getMethod());
        return reading && (!StaffPaths.admin(request.getServletPath()) || who.has(Role.ADMINISTRATOR));
    }

    private static Optional<RequiresRole> required(HandlerMethod method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequiresRole.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequiresRole.class)));
    }
}
