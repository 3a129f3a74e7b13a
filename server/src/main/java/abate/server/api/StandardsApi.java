package abate.server.api;

import abate.engine.book.Book;
import abate.engine.standards.HousingStandards;
import abate.engine.standards.Measured;
import abate.engine.written.Problem;
import abate.server.books.Bookshelf;
import abate.server.pages.Pace;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The housing standards for programs (rules HS, SP, ST, SB). Public law and the caller's own facts: nothing is stored and
 * nobody is asked who they are. The law that applies is that of the day the caller names.
 */
@RestController
class StandardsApi {
    private static final Pace.Doing JUDGING = new Pace.Doing("having facts judged", 60, 1);

    private static final CacheControl A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

    private final Bookshelf books;
    private final Pace pace;

    StandardsApi(Bookshelf books, Pace pace) {
        this.books = books;
        this.pace = pace;
    }

    /** Every city and county whose law is here. */
    @GetMapping("/api/v1/jurisdictions")
    ResponseEntity<Map<String, Object>> jurisdictions() {
        List<Map<String, Object>> all = new TreeMap<>(books.all())
                .values().stream().map(StandardsApi::jurisdiction).toList();
        return ResponseEntity.ok().cacheControl(A_WHILE).body(Map.of("jurisdictions", all));
    }

    private static Map<String, Object> jurisdiction(Book book) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", book.id());
        one.put("name", book.title());
        one.put("state", book.state());
        one.put("time_zone", book.zone().getId());
        one.put("housing_standards", !book.standards().isEmpty());
        return one;
    }

    /**
     * What can be measured and what the law asks of it.
     *
     * @param on with a day, only the standards in force on it
     */
    @GetMapping("/api/v1/{jurisdiction}/standards")
    ResponseEntity<Object> standards(@PathVariable String jurisdiction, @RequestParam Optional<String> on) {
        Optional<HousingStandards> standards = of(jurisdiction);
        if (standards.isEmpty()) {
            return missing(jurisdiction);
        }
        if (on.isPresent() && day(on.get()) == null) {
            return Refused.notADay(on.get());
        }
        return ResponseEntity.ok()
                .cacheControl(A_WHILE)
                .body(Described.of(
                        jurisdiction, standards.get(), on.map(StandardsApi::day).orElse(null)));
    }

    /**
     * What the law makes of measured facts: violations, what is met, what was not measured, what is grandfathered, and the
     * two-part test of a substandard building.
     *
     * @param on the day whose law applies; without it, the day that stands in the facts
     */
    @PostMapping(path = "/api/v1/{jurisdiction}/standards/check", consumes = "application/json")
    ResponseEntity<Object> check(
            @PathVariable String jurisdiction, @RequestParam Optional<String> on, HttpServletRequest request)
            throws IOException {
        if (!pace.takes(JUDGING, request.getRemoteAddr())) {
            return Refused.tooMany(JUDGING.secondsEach());
        }
        Optional<HousingStandards> standards = of(jurisdiction);
        if (standards.isEmpty()) {
            return missing(jurisdiction);
        }
        if (on.isPresent() && day(on.get()) == null) {
            return Refused.notADay(on.get());
        }
        return switch (Facts.read(request.getInputStream())) {
            case Facts.TooLong tooLong -> Refused.tooLong(Facts.MOST_BYTES);
            case Facts.NotJson(String says) -> Refused.notJson(says);
            case Facts.Read read ->
                checked(
                        jurisdiction,
                        standards.get(),
                        standards.get().measured(read.written()),
                        on.map(StandardsApi::day).orElse(null));
        };
    }

    private static ResponseEntity<Object> checked(
            String jurisdiction, HousingStandards standards, Measured measured, @Nullable LocalDate asked) {
        List<Problem> problems = measured.problems();
        if (!problems.isEmpty()) {
            return Refused.facts(problems);
        }
        LocalDate on = asked == null ? measured.on() : asked;
        if (on == null) {
            return Refused.facts(List.of(new Problem(
                            1,
                            "say the day whose law applies, such as \"on\": \"2025-05-01\", or ?on=2025-05-01 in the address")
                    .under("on")));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("jurisdiction", jurisdiction);
        answer.putAll(standards.inspect(measured.property(), on).written());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    private Optional<HousingStandards> of(String jurisdiction) {
        return Optional.ofNullable(books.all().get(jurisdiction))
                .map(Book::standards)
                .filter(standards -> !standards.isEmpty());
    }

    private ResponseEntity<Object> missing(String jurisdiction) {
        return books.all().containsKey(jurisdiction)
                ? Refused.noStandards()
                : Refused.noJurisdiction(jurisdiction, books.all().keySet());
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
