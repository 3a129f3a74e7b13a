package abate.server.answer;

import abate.engine.book.ActRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.Clock;
import abate.engine.matter.Deed;
import abate.engine.matter.Done;
import abate.engine.matter.Fee;
import abate.engine.matter.Possible;
import abate.engine.matter.Refusal;
import abate.engine.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An act of the book that the reader of a letter may do themselves, such as an appeal, and the money it comes with. */
record Filing(OpenLetter open, ActRule rule, Fee fee) {

    /** Every act of the matter's procedure that is the reader's to do, in the order of the book. */
    static List<Filing> of(OpenLetter open) {
        return open.matter().procedure().acts().values().stream()
                .filter(rule -> !rule.byLaw() && rule.by().stream().anyMatch(open.roles()::contains))
                .filter(rule -> !isPayment(rule))
                .map(rule -> new Filing(open, rule, open.state().fee(open.matter(), rule)))
                .toList();
    }

    /** Money in any sum at any time is received by the office that counts it, never filed. */
    private static boolean isPayment(ActRule rule) {
        return rule.receives()
                .map(receipt -> rule.fields().get(receipt.field()))
                .filter(field -> field.neededIf() == null)
                .isPresent();
    }

    /** The one of that name, where it is the reader's to do. */
    static Optional<Filing> of(OpenLetter open, String act) {
        return of(open).stream()
                .filter(filing -> filing.rule.name().equals(act))
                .findFirst();
    }

    /** The reader's own act of that kind that answers the letter, where it was done; null otherwise. */
    @Nullable
    Done done() {
        return open.matter().done().stream()
                .filter(done -> done.rule().name().equals(rule.name()) && isReaders(done))
                .filter(done -> !rule.repeats() || done.number() > lastOrder())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private boolean isReaders(Done done) {
        return open.reader().id().equals(done.party())
                || done.particulars().get("who").equals(Value.of(open.reader().id()))
                || (done.party() == null
                        && open.reader().id().equals(open.matter().party()));
    }

    /** The number of the latest act whose recipients the right belongs to: an amended order is answered anew. */
    private long lastOrder() {
        Clock right = right();
        Done order = right == null || right.rule().each() == null
                ? null
                : open.matter().latest(right.rule().each());
        return order == null ? 0 : order.number();
    }

    /** The right that the act uses, and its last day; null where the law sets none, or its day is not known yet. */
    @Nullable
    Clock right() {
        return open.mine(open.state()).stream()
                .filter(clock -> rule.name().equals(clock.rule().usedBy()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Why the act may not be done today, as far as this can be told before its particulars are; empty where it may. What
     * lies behind the matter for good, and a right that has ended, is judged as if the act were tried.
     */
    List<Refusal> barred() {
        Clock right = right();
        if (right != null && right.standing() == Clock.Standing.LAPSED) {
            return tried();
        }
        return open.state().possible(open.matter()).stream()
                .filter(possible -> possible.rule().name().equals(rule.name()))
                .findFirst()
                .map(Possible::refusals)
                .orElseGet(this::tried);
    }

    /** The reasons against the act as a whole, with an answer to every question that is no reason against it. */
    private List<Refusal> tried() {
        Map<String, Value> answers = new HashMap<>();
        for (Field field : rule.fields().values()) {
            answers.put(field.name(), new Stand(this).in(field));
        }
        return judge(answers).stream()
                .filter(refusal -> refusal.field().isEmpty())
                .toList();
    }

    /** Everything the law says against the act with these particulars, done today; empty where it may be done. */
    List<Refusal> judge(Map<String, Value> particulars) {
        Act proposed =
                new Act(open.view().lastNumber() + 1, open.today(), open.today(), open.actor(), deed(particulars));
        return switch (CaseLaw.judge(open.state().book(), open.view().acts(), proposed)) {
            case CaseLaw.Judgment.Allowed allowed -> List.of();
            case CaseLaw.Judgment.Refused refused -> refused.refusals();
        };
    }

    Deed.Performed deed(Map<String, Value> particulars) {
        return new Deed.Performed(open.matter().id(), rule.name(), open.reader().id(), particulars);
    }

    /** The field that holds the money that comes with the act. */
    Optional<Field> money() {
        return rule.receives().map(receipt -> rule.fields().get(receipt.field()));
    }

    /** The questions of the online form: all but those about the money, and those the reader answers by being who they are. */
    List<Field> asked() {
        return rule.fields().values().stream()
                .filter(field -> money().filter(field::equals).isEmpty())
                .filter(field -> fee.excuse().filter(field::equals).isEmpty())
                .filter(field -> !(field.type() instanceof FieldType.PartyIn))
                .toList();
    }

    /** What being who they are answers. */
    Map<String, Value> answeredByBeing() {
        Map<String, Value> known = new HashMap<>();
        for (Field field : rule.fields().values()) {
            if (field.type() instanceof FieldType.PartyIn(List<String> roles)
                    && (roles.isEmpty() || roles.stream().anyMatch(open.reader()::is))) {
                known.put(field.name(), Value.of(open.reader().id()));
            }
        }
        return known;
    }

    /** Whether a form on a page can ask all of it; what it cannot is done at the counter. */
    boolean online() {
        return rule.fields().values().stream().allMatch(this::canBeAsked);
    }

    private boolean canBeAsked(Field field) {
        return switch (field.type()) {
            case FieldType.Plain plain -> plain != FieldType.Plain.MOMENT || field.optional();
            case FieldType.Choice choice -> true;
            case FieldType.Several several -> several.of() instanceof FieldType.Plain;
            case FieldType.FromList list -> open.state().book().lists().containsKey(list.list());
            case FieldType.PartyIn party ->
                field.optional() || answeredByBeing().containsKey(field.name());
            case FieldType.MatterOf matter -> field.optional();
            case FieldType.FromPanel panel -> field.optional();
        };
    }
}
