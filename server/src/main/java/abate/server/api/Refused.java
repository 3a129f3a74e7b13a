package abate.server.api;

import abate.engine.words.Nearest;
import abate.engine.written.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What is wrong with a request, as RFC 9457 has it: a status, a sentence, and for facts each value by its JSON pointer. */
final class Refused {
    private static final int MOST_ERRORS = 100;

    private Refused() {}

    static ResponseEntity<Object> noJurisdiction(String asked, Set<String> right) {
        String near = Nearest.to(asked, right)
                .map(name -> " Did you mean \"" + name + "\"?")
                .orElse("");
        return answer(
                HttpStatus.NOT_FOUND,
                "No such jurisdiction",
                "There are: " + String.join(", ", new TreeSet<>(right)) + "." + near);
    }

    static ResponseEntity<Object> noStandards() {
        return answer(
                HttpStatus.NOT_FOUND,
                "No housing standards",
                "The book of this jurisdiction has no housing standards, so there is nothing to measure against.");
    }

    static ResponseEntity<Object> notADay(String asked) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "\"on\" should be a day, written as 2025-05-01.");
        problem.setTitle("Not a day");
        problem.setProperty("parameter", "on");
        problem.setProperty("value", asked.substring(0, Math.min(40, asked.length())));
        return answer(problem);
    }

    static ResponseEntity<Object> notJson(String says) {
        return answer(HttpStatus.BAD_REQUEST, "Not one JSON object", says + ".");
    }

    static ResponseEntity<Object> tooLong(int most) {
        return answer(
                HttpStatus.CONTENT_TOO_LARGE,
                "Too long",
                "At most " + most + " bytes are taken. Measure one building at a time.");
    }

    static ResponseEntity<Object> tooMany(long seconds) {
        ResponseEntity<Object> answer =
                answer(HttpStatus.TOO_MANY_REQUESTS, "Asked too often", "Wait a little and ask again.");
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(answer.getBody());
    }

    /** 400 where a name is unknown, 422 where every name is right and a value is not. */
    static ResponseEntity<Object> facts(Collection<Problem> problems) {
        boolean names = problems.stream().anyMatch(each -> each.kind() != Problem.Kind.VALUE);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                names ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT,
                "Nothing was judged. Each of the errors names the value it is about.");
        problem.setTitle(names ? "Names that no fact has" : "Facts that cannot be read");
        problem.setProperty(
                "errors",
                problems.stream().limit(MOST_ERRORS).map(Refused::error).toList());
        return answer(problem);
    }

    private static Map<String, Object> error(Problem problem) {
        return Map.of("pointer", problem.place(), "detail", problem.says());
    }

    private static ResponseEntity<Object> answer(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return answer(problem);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
