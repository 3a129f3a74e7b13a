package abate.engine.service;

import abate.engine.book.Ladder;
import abate.engine.time.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges attempts against the lawful ways of a section. */
public final class Sufficiency {
    private static final Completion UNTRIED = new Completion.Open(null, List.of(), List.of());
    private static final Comparator<Attempt> IN_TIME =
            Comparator.comparing(Attempt::on).thenComparingLong(Attempt::act);

    private Sufficiency() {}

    /**
     * Where service on one person stands, given every attempt on that person. A method whose paper came back counts for
     * nothing from its start (A114): what was deemed served by mailing is not served once the mail is returned and
     * recorded as failed. Where the section says that not receiving it is harmless, service stands all the same (RE-17).
     */
    public static Completion judge(Ladder ladder, List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return UNTRIED;
        }
        Completion.Complete first = null;
        for (Ladder.Method method : ladder.methods().values()) {
            Completion.Complete complete = complete(method, attempts).orElse(null);
            if (complete != null && (first == null || complete.on().isBefore(first.on()))) {
                first = complete;
            }
        }
        return first == null ? open(ladder, attempts) : first;
    }

    /** Whether a method is open on that day, as far as failed attempts before it are asked for (AS-08, A40). */
    public static boolean fallbackOpen(Ladder.Method method, List<Attempt> attempts, LocalDate on) {
        return method.afterFailed().isEmpty()
                || attempts.stream()
                        .anyMatch(a -> !a.done() && method.afterFailed().contains(a.method()) && !a.on().isAfter(on));
    }

    private static Optional<Completion.Complete> complete(Ladder.Method method, List<Attempt> attempts) {
        List<Attempt> standing = standing(method, attempts);
        return switch (method.completion()) {
            case Ladder.AfterLastStep after -> lastStep(method, standing, after);
            case Ladder.Published6063 published -> published(method, standing);
        };
    }

    /** The steps of a method since its last failure. */
    private static List<Attempt> standing(Ladder.Method method, List<Attempt> attempts) {
        List<Attempt> standing = new ArrayList<>();
        for (Attempt attempt : attempts) {
            if (attempt.method().equals(method.name())) {
                standing.add(attempt);
            }
        }
        standing.sort(IN_TIME);
        if (!method.mailingIsEnough()) {
            sinceLastFailure(standing);
        }
        standing.removeIf(attempt -> !attempt.done());
        return standing;
    }

    private static void sinceLastFailure(List<Attempt> attempts) {
        for (int i = attempts.size() - 1; i >= 0; i--) {
            if (!attempts.get(i).done()) {
                attempts.subList(0, i + 1).clear();
                return;
            }
        }
    }

    private static Optional<Completion.Complete> lastStep(
            Ladder.Method method, List<Attempt> standing, Ladder.AfterLastStep after) {
        List<Attempt> used = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (String step : method.steps()) {
            Attempt found = firstNotBefore(standing, step, last);
            if (found == null) {
                return Optional.empty();
            }
            used.add(found);
            last = found.on();
        }
        return used.isEmpty()
                ? Optional.empty()
                : Optional.of(new Completion.Complete(last.plusDays(after.days(last)), last, method, used));
    }

    private static @Nullable Attempt firstNotBefore(List<Attempt> standing, String step, LocalDate day) {
        for (Attempt each : standing) {
            if (each.step().equals(step) && !each.on().isBefore(day)) {
                return each;
            }
        }
        return null;
    }

    private static Optional<Completion.Complete> published(Ladder.Method method, List<Attempt> standing) {
        List<LocalDate> days = standing.stream().map(Attempt::on).toList();
        if (days.isEmpty()
                || !(Publication.judge(days)
                        instanceof Publication.Sufficient(List<LocalDate> counted, LocalDate on))) {
            return Optional.empty();
        }
        return Optional.of(new Completion.Complete(on, counted.getLast(), method, standing));
    }

    private static Completion open(Ladder ladder, List<Attempt> attempts) {
        List<String> failed = attempts.stream()
                .filter(a -> !a.done())
                .map(Attempt::method)
                .distinct()
                .toList();
        for (Ladder.Method method : ladder.methods().values()) {
            List<Attempt> standing = standing(method, attempts);
            if (!standing.isEmpty()) {
                List<String> toDo = method.steps().stream()
                        .filter(step ->
                                standing.stream().noneMatch(a -> a.step().equals(step)))
                        .toList();
                return new Completion.Open(method, toDo, failed);
            }
        }
        return new Completion.Open(null, List.of(), failed);
    }
}
