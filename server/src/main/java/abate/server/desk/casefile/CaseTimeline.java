package abate.server.desk.casefile;

import abate.engine.book.ActRule;
import abate.engine.book.Saying;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Disclosure;
import abate.engine.matter.Done;
import abate.engine.matter.Entry;
import abate.engine.matter.Party;
import abate.engine.matter.Reader;
import abate.engine.service.Proof;
import abate.engine.words.Language;
import abate.server.desk.words.Because;
import abate.server.desk.words.Hands;
import abate.server.desk.words.Row;
import abate.server.desk.words.Told;
import abate.server.desk.words.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened on a case file, the latest first.
 *
 * @param show which lines are shown
 * @param hidden how many lines the filter leaves out
 */
public record CaseTimeline(Show show, List<Line> lines, int hidden) {
    public CaseTimeline {
        lines = List.copyOf(lines);
    }

    /** What a reader may want to see of it. */
    public enum Show {
        ALL("all", "All"),
        ACTS("acts", "Acts"),
        LETTERS("letters", "Letters"),
        PHOTOS("photos", "Photos"),
        MONEY("money", "Money");

        private final String key;
        private final String label;

        Show(String key, String label) {
            this.key = key;
            this.label = label;
        }

        /** As the address writes it. */
        public String key() {
            return key;
        }

        /** As people read it. */
        public String label() {
            return label;
        }

        /** The filter of that name; all where there is none such. */
        static Show of(String key) {
            for (Show show : values()) {
                if (show.key.equals(key)) {
                    return show;
                }
            }
            return ALL;
        }
    }

    /**
     * One line.
     *
     * @param number of the act; 0 for what happened by operation of law and for photos
     * @param late the day it was put on file, where that is not the day it counts from
     * @param by who did it; empty for the law itself
     * @param state empty where it stands; struck, corrected or question
     * @param stateSays that state in a sentence
     * @param doubts why it would not be allowed now
     * @param letters the papers it issued
     * @param photos pictures that came in together
     * @param canChange whether it may be struck; whether its particulars may be corrected follows from its kind
     */
    public record Line(
            long number,
            When on,
            Optional<When> late,
            String title,
            String matter,
            String by,
            String cite,
            List<Row> details,
            String state,
            String stateSays,
            List<Because> doubts,
            List<CasePapers.Paper> letters,
            List<CasePapers.Photo> photos,
            boolean canChange) {
        public Line {
            details = List.copyOf(details);
            doubts = List.copyOf(doubts);
            letters = List.copyOf(letters);
            photos = List.copyOf(photos);
        }
    }

    /** What happened, for a reader in these roles. */
    public static CaseTimeline of(CaseState file, Show show, CasePapers papers, Set<String> roles) {
        boolean several = file.matters().size() > 1;
        List<Line> lines = new ArrayList<>();
        int all = 0;
        for (Entry entry : file.timeline()) {
            all++;
            if (shown(entry, show)) {
                lines.add(line(file, entry, several, papers, roles));
            }
        }
        List<Line> pictures = papers.photoLines(file.day());
        all += pictures.size();
        if (show == Show.ALL || show == Show.PHOTOS) {
            lines.addAll(pictures);
        }
        // The sort keeps the order of the fold among the acts of one day, turned round.
        List<Line> latestFirst = new ArrayList<>(lines.reversed());
        latestFirst.sort(Comparator.comparing((Line line) -> line.on().day()).reversed());
        return new CaseTimeline(show, latestFirst, all - latestFirst.size());
    }

    private static boolean shown(Entry entry, Show show) {
        ActRule rule = entry.done() == null ? null : entry.done().rule();
        boolean letter = (rule != null && rule.letter() != null) || entry.deed() instanceof Deed.ServiceTried;
        return switch (show) {
            case ALL -> true;
            case ACTS -> rule != null;
            case LETTERS -> letter;
            case PHOTOS -> false;
            case MONEY -> rule != null && rule.receives().isPresent();
        };
    }

    private static Line line(CaseState file, Entry entry, boolean several, CasePapers papers, Set<String> roles) {
        boolean late = !entry.recorded().equals(entry.on());
        boolean person = entry.number() != 0;
        return new Line(
                entry.number(),
                When.of(entry.on(), file.day()),
                late ? Optional.of(When.of(entry.recorded(), file.day())) : Optional.empty(),
                title(file, entry),
                several
                        ? file.matter(entry.matter() == null ? "" : entry.matter())
                                .map(found -> Told.title(file, found))
                                .orElse("")
                        : "",
                person ? entry.actor().name() : "",
                entry.authority().toString(),
                details(file, entry, roles),
                state(entry),
                stateSays(entry),
                entry.inQuestion().stream().map(Because::of).toList(),
                papers.ofAct(entry.number()),
                List.of(),
                person && entry.struckBy() == 0 && changeable(entry.deed()) && mayChange(file, entry, roles));
    }

    private static Disclosure disclosure(CaseState file, Set<String> roles) {
        return new Disclosure(file.book(), new Reader.Staff(roles));
    }

    /** An act is struck and corrected by those who may do it, and by administrators; never by who may not read it. */
    public static boolean mayChange(CaseState file, Entry entry, Set<String> roles) {
        if (!Told.whole(file, entry, disclosure(file, roles))) {
            return false;
        }
        if (!(entry.done() instanceof Done done) || roles.contains("administrator")) {
            return CaseActs.mayAct(roles);
        }
        return file.matter(String.valueOf(entry.matter()))
                .filter(matter -> Hands.may(matter.procedure(), done.rule(), roles))
                .isPresent();
    }

    /** Whether a deed of that kind can be struck or corrected at all; what the law itself does cannot. */
    public static boolean changeable(@Nullable Deed deed) {
        return deed instanceof Deed.Performed || deed instanceof Deed.ServiceTried || deed instanceof Deed.MatterOpened;
    }

    /** A struck act is noted by its bare name; its title stands in the book. */
    private static String title(CaseState file, Entry entry) {
        if (entry.done() == null && entry.deed() instanceof Deed.Performed performed) {
            return file.matter(performed.matter())
                    .map(found -> found.procedure().acts().get(performed.act()))
                    .map(rule -> rule.title().english())
                    .orElse(performed.act().replace('_', ' '));
        }
        return entry.title().english();
    }

    private static String state(Entry entry) {
        if (entry.struckBy() != 0) {
            return "struck";
        }
        return !entry.inQuestion().isEmpty() ? "question" : entry.correctedBy() != 0 ? "corrected" : "";
    }

    private static String stateSays(Entry entry) {
        if (entry.struckBy() != 0) {
            return "Struck by act " + entry.struckBy() + ": it stays on the record and counts no more.";
        }
        String corrected =
                entry.correctedBy() == 0 ? "" : "Corrected by act " + entry.correctedBy() + "; shown as corrected.";
        return entry.inQuestion().isEmpty()
                ? corrected
                : (corrected + " In question: it would not be allowed now.").strip();
    }

    private static List<Row> details(CaseState file, Entry entry, Set<String> roles) {
        if (entry.done() != null) {
            List<Row> rows = new ArrayList<>();
            file.party(entry.done().party()).map(Party::name).ifPresent(who -> rows.add(new Row("For", who)));
            rows.addAll(Told.particulars(file, entry, entry.done(), disclosure(file, roles)));
            return rows;
        }
        return switch (entry.deed()) {
            case Deed.FactsFound found -> facts(found);
            case Deed.PartyNamed named -> CaseFacts.party(file.book(), named.party());
            case Deed.ServiceTried tried -> proof(tried);
            case null, default -> List.of();
        };
    }

    private static List<Row> facts(Deed.FactsFound found) {
        return found.facts().entrySet().stream()
                .map(fact -> new Row(CaseFacts.label(fact.getKey()), Saying.of(fact.getValue(), Language.ENGLISH)))
                .toList();
    }

    private static List<Row> proof(Deed.ServiceTried tried) {
        List<Row> rows = new ArrayList<>();
        add(rows, "Note", tried.note());
        Proof proof = tried.proof();
        add(rows, "Served by", proof.servedBy());
        add(rows, "How", proof.manner());
        add(rows, "Hour", proof.time());
        add(rows, "Where", proof.place());
        add(rows, "Declared", proof.underPenaltyOfPerjury() ? "under penalty of perjury" : "");
        return rows;
    }

    private static void add(List<Row> rows, String label, String value) {
        if (!value.isBlank()) {
            rows.add(new Row(label, value));
        }
    }
}
