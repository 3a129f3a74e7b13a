package abate.server.desk.measuring;

import abate.engine.book.Book;
import abate.engine.standards.FactKind;
import abate.engine.standards.PartKind;
import abate.engine.standards.Unit;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.CaseActs;
import abate.server.desk.form.FormField;
import abate.server.desk.form.FormField.Control;
import abate.server.desk.form.FormPage;
import abate.server.desk.form.Typed;
import abate.server.measuring.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The form of one part of a property.
 *
 * @param title what the part is called
 * @param kind what kind of part it is; empty for the property
 * @param above the parts it stands in, with their addresses
 * @param seen how many entries the reader sees
 * @param groups what to answer now
 * @param measured what was answered
 * @param more everything else that can be recorded
 * @param inside the kinds of parts in it, those first that have some or want one
 * @param found what does not meet the law here
 * @param wrong names that no part can have
 */
public record MeasurePart(
        String title,
        String kind,
        List<CaseActs.Offer> above,
        String action,
        String sheet,
        int seen,
        List<FormPage.Group> groups,
        FormPage.Group measured,
        FormPage.Group more,
        List<Inside> inside,
        List<MeasurePage.Violation> found,
        List<String> wrong,
        boolean removable) {

    /**
     * A kind of parts that stand in this one.
     *
     * @param wanted whether a standard waits for it
     * @param none whether it was said that there are none
     */
    public record Inside(
            String list, String title, String help, List<Named> parts, boolean wanted, boolean none, String typed) {

        /** Whether there are some to go to, or one has to be named. */
        public boolean first() {
            return wanted || !parts.isEmpty();
        }
    }

    /** A part with its address and how many answers it still wants. */
    public record Named(String name, String href, int open, int violations) {}

    /** Every fact the form asks, so that an answer taken back can be told from one that was not asked. */
    public List<String> asked() {
        List<String> all = new ArrayList<>();
        groups.forEach(group -> group.fields().forEach(field -> all.add(bare(field))));
        measured.fields().forEach(field -> all.add(bare(field)));
        more.fields().forEach(field -> all.add(bare(field)));
        return all;
    }

    /** Whether the parts in it come before its own measures: there are some to go to, or one has to be named first. */
    public boolean insideFirst() {
        return inside.stream().anyMatch(Inside::first);
    }

    private static String bare(FormField field) {
        return field.name().substring(MeasureNotes.FACT.length());
    }

    static MeasurePart of(CaseView view, Judged judged, Place at, Typed typed, List<String> wrong) {
        int sheet = judged.measuring().number();
        Map<String, FactKind> left = new LinkedHashMap<>();
        judged.facts(at).forEach(fact -> left.put(fact.name(), fact));
        Asking asking = new Asking(view.state().book(), judged, at, left);
        Set<String> answered = new TreeSet<>(judged.sheet().facts(at).keySet());
        List<FormPage.Group> groups = List.of(
                asking.group("Look at this again", withProblem(judged, at, answered)),
                asking.group("To measure now", judged.toMeasure(at)),
                asking.group("Was it lawful in its day?", judged.toSpare(at)),
                asking.group("Is it substandard?", judged.toDecide(at)));
        return new MeasurePart(
                Judged.called(at),
                at.names().isEmpty() ? "" : judged.kind(at),
                above(view.number(), sheet, at),
                MeasureLinks.part(view.number(), sheet, at),
                MeasureLinks.sheet(view.number(), sheet),
                judged.measuring().lastStep(),
                groups.stream().filter(group -> !group.fields().isEmpty()).toList(),
                asking.group("Measured", answered),
                asking.group("Everything else that can be recorded", new LinkedHashSet<>(left.keySet())),
                judged.inside(at).stream()
                        .map(kind -> inside(view.number(), judged, at, kind, typed))
                        .sorted(Comparator.comparing(kind -> !kind.first()))
                        .toList(),
                judged.violations(at).stream().map(MeasurePage.Violation::of).toList(),
                wrong,
                !at.names().isEmpty());
    }

    private static Set<String> withProblem(Judged judged, Place at, Set<String> answered) {
        Set<String> wrong = new LinkedHashSet<>(answered);
        wrong.removeIf(fact -> judged.problem(at, fact).isEmpty());
        return wrong;
    }

    private static List<CaseActs.Offer> above(String number, int sheet, Place at) {
        List<CaseActs.Offer> links = new ArrayList<>();
        for (Place up = at; !up.names().isEmpty(); ) {
            up = up.above();
            links.addFirst(new CaseActs.Offer(Judged.called(up), "", true, MeasureLinks.part(number, sheet, up)));
        }
        return links;
    }

    private static Inside inside(String number, Judged judged, Place at, PartKind kind, Typed typed) {
        List<String> names = judged.sheet().names(at, kind.plural()).orElse(List.of());
        List<Named> parts = names.stream()
                .map(name -> at.in(kind.plural()).in(name))
                .map(place -> new Named(
                        place.name(),
                        MeasureLinks.part(number, judged.measuring().number(), place),
                        judged.open(place),
                        judged.violations(place).size()))
                .toList();
        return new Inside(
                kind.plural(),
                kind.title().english(),
                kind.help().english(),
                parts,
                judged.toMeasure(at).contains(kind.plural()),
                judged.sheet().names(at, kind.plural()).isPresent() && names.isEmpty(),
                typed.text(MeasureNotes.ADD + kind.plural()));
    }

    /** Draws the questions; each is drawn once, in the first group that asks it. */
    private record Asking(Book book, Judged judged, Place at, Map<String, FactKind> left) {
        private static final List<String> UNSAID = List.of("");

        FormPage.Group group(String heading, Set<String> names) {
            List<FormField> fields = new ArrayList<>();
            List.copyOf(left.values()).stream()
                    .filter(fact -> names.contains(fact.name()))
                    .forEach(fact -> {
                        left.remove(fact.name());
                        fields.add(field(fact));
                    });
            return new FormPage.Group(heading, fields);
        }

        private FormField field(FactKind fact) {
            return new FormField(
                    MeasureNotes.FACT + fact.name(),
                    fact.ask().english(),
                    hint(fact),
                    "",
                    fact.provision().cite(),
                    List.of(),
                    control(fact),
                    judged.sheet().facts(at).getOrDefault(fact.name(), UNSAID),
                    options(fact),
                    judged.problem(at, fact.name()));
        }

        private static Control control(FactKind fact) {
            return switch (fact.type()) {
                case MEASURE -> fact.unit() == Unit.COUNT ? Control.COUNT : Control.TEXT;
                case WORDS -> Control.TEXT;
                case YES_NO, ONE_OF -> Control.RADIOS;
                case ANY_OF -> Control.CHECKBOXES;
            };
        }

        private static String hint(FactKind fact) {
            String unit = fact.type() != FactKind.Type.MEASURE
                    ? ""
                    : switch (fact.unit()) {
                        case FEET -> "In feet. You can also write 7 ft 6 in.";
                        case INCHES -> "In inches. You can also write 2 ft 6 in.";
                        case SQUARE_FEET -> "In square feet.";
                        case DEGREES -> "In degrees Fahrenheit.";
                        case COUNT -> "As a whole number.";
                        case PERCENT -> "In percent.";
                        case AIR_CHANGES -> "Air changes an hour.";
                        case HOURS -> "In hours.";
                    };
            return (fact.help().english() + " " + unit).strip();
        }

        private List<FormField.OptionGroup> options(FactKind fact) {
            return switch (fact.type()) {
                case MEASURE, WORDS -> List.of();
                case YES_NO -> unsaid(List.of(FormField.Option.of("yes", "Yes"), FormField.Option.of("no", "No")));
                case ONE_OF ->
                    unsaid(fact.choices().entrySet().stream()
                            .map(each -> FormField.Option.of(
                                    each.getKey(), capital(each.getValue().english())))
                            .toList());
                case ANY_OF -> several(fact);
            };
        }

        private static List<FormField.OptionGroup> unsaid(List<FormField.Option> options) {
            List<FormField.Option> all = new ArrayList<>(options);
            all.add(FormField.Option.of("", "Not measured"));
            return List.of(new FormField.OptionGroup("", all));
        }

        /** In the groups of the book's checklist where it is one. */
        private List<FormField.OptionGroup> several(FactKind fact) {
            Map<String, List<FormField.Option>> grouped = new LinkedHashMap<>();
            fact.choices()
                    .forEach((name, words) -> grouped.computeIfAbsent(heading(name), each -> new ArrayList<>())
                            .add(FormField.Option.of(name, capital(words.english()))));
            List<FormField.OptionGroup> groups = new ArrayList<>();
            grouped.forEach((heading, options) -> groups.add(new FormField.OptionGroup(heading, options)));
            groups.add(new FormField.OptionGroup("", List.of(FormField.Option.of("none", "None of these"))));
            return groups;
        }

        private String heading(String choice) {
            return book.lists().values().stream()
                    .filter(list -> list.items().containsKey(choice))
                    .map(list -> list.items().get(choice).group())
                    .findFirst()
                    .orElse("");
        }

        private static String capital(String words) {
            return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }
}
