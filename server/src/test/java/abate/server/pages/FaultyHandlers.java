package abate.server.pages;

import java.util.Map;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handlers that fail in every way a handler can; they exist in tests only. */
@RestController
class FaultyHandlers {
    static final String SECRET = "the complainant is Ada Example";

    @GetMapping({"/faulty/{how}", "/api/faulty/{how}"})
    Map<String, String> fail(@PathVariable String how) {
        throw switch (how) {
            case "missing" -> Problem.notFound();
            case "shut" -> Problem.forbidden();
            case "changed" -> Problem.conflict();
            case "lost-race" -> new OptimisticLockingFailureException(SECRET);
            case "away" -> new DataAccessResourceFailureException(SECRET);
            default -> new IllegalStateException(SECRET);
        };
    }

    @GetMapping("/faulty/number/{number}")
    String number(@PathVariable int number) {
        return Integer.toString(number);
    }

    @PostMapping("/faulty/form")
    String form() {
        return "taken";
    }
}
