package abate.server.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place where what went wrong becomes an answer: a friendly page, or problem+json for a program. Nothing of the
 * fault itself is shown; a reference leads to it in the log.
 */
@Controller
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 413, 429, 503);

    private final Pages pages;

    ProblemPages(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(Exception.class)
    Object answer(Exception fault, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault; // the security filters decide between signing in and refusing
        }
        int status = status(fault);
        if (status < 500) {
            return answer(status, "", request, response);
        }
        String reference = reference();
        LOG.error("fault {} at {} {}", reference, request.getMethod(), request.getRequestURI(), fault);
        return answer(status, reference, request, response);
    }

    /** What the container itself refused, such as a request the security filters turned away. */
    @RequestMapping("/error")
    Object refused(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String reference = status >= 500 ? reference() : "";
        if (status >= 500) {
            LOG.error(
                    "fault {} before a page was reached: {}",
                    reference,
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE));
        }
        return answer(status, reference, request, response);
    }

    static int status(Exception fault) {
        return switch (fault) {
            case Problem problem -> problem.status();
            case ErrorResponse known -> known.getStatusCode().value();
            case TypeMismatchException _ -> 400;
            case HttpMessageNotReadableException _ -> 400;
            case OptimisticLockingFailureException _ -> 409;
            case DataAccessResourceFailureException _ -> 503;
            case CannotCreateTransactionException _ -> 503;
            case TransactionSystemException _ -> 503;
            default -> 500;
        };
    }

    private Object answer(int status, String reference, HttpServletRequest request, HttpServletResponse response) {
        String words = "pages.problem." + (WORDED.contains(status) ? status : status < 500 ? 400 : 500);
        if (wantsJson(request)) {
            ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                    HttpStatusCode.valueOf(status), pages.of(request).say(words + ".text"));
            detail.setTitle(pages.of(request).say(words + ".title"));
            if (!reference.isEmpty()) {
                detail.setProperty("reference", reference);
            }
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(detail);
        }
        response.setStatus(status);
        return new ModelAndView(
                "pages/problem", Map.of("words", words, "reference", reference), HttpStatus.valueOf(status));
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
        String accept = request.getHeader("Accept");
        return path.startsWith("/api/")
                || path.startsWith("/open311/")
                || (accept != null && accept.contains("json") && !accept.contains("text/html"));
    }

    /** Short enough to be read out on the telephone. */
    static String reference() {
        return Long.toString(
                        ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36 * 36, 36L * 36 * 36 * 36 * 36 * 36), 36)
                .toUpperCase(Locale.ROOT);
    }
}
