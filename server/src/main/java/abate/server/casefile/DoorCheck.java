package abate.server.casefile;

import abate.engine.book.ActRule;
import abate.engine.book.Authority;
import abate.engine.book.Book;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Procedure;
import abate.engine.book.Words;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Matter;
import abate.engine.matter.Refusal;
import abate.engine.value.Kind;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the door asks before the law is asked: that a deed speaks of things there are, and that whoever keeps the file is
 * of the jurisdiction's staff. What people may do under a procedure is for the book to say.
 */
final class DoorCheck {
    private static final Set<String> KEEPERS = Set.of(
            "administrator",
            "intake_clerk",
            "code_officer",
            "code_liaison",
            "building_official",
            "department_head",
            "city_clerk",
            "hearing_examiner",
            "board_secretary",
            "city_manager",
            "city_attorney",
            "finance");
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

    private final CaseState state;
    private final List<Act> acts;
    private final List<Refusal> refusals = new ArrayList<>();

    private DoorCheck(CaseState state, List<Act> acts) {
        this.state = state;
        this.acts = acts;
    }

    /** Whether someone may put on file what is not an act of a procedure. */
    static boolean keepsFiles(Actor actor) {
        return actor.roles().stream().anyMatch(KEEPERS::contains);
    }

    static List<Refusal> refusals(
            CaseState state, List<Act> acts, Deed deed, LocalDate on, LocalDate today, Actor actor) {
        DoorCheck check = new DoorCheck(state, acts);
        if (on.isAfter(today)) {
            check.refuse("on", "This day is still to come.", "Esa fecha todavía no ha llegado.");
        }
        if (!(deed instanceof Deed.Performed) && !keepsFiles(actor)) {
            check.refuse("", "This is for the staff to do.", "Esto corresponde al personal.");
        }
        if (!ActText.storable(deed)) {
            check.refuse(
                    "", "A text has a character in it that cannot be kept.", "Un texto tiene un carácter no válido.");
        }
        check.deed(deed, today);
        return check.refusals;
    }

    private void deed(Deed deed, LocalDate today) {
        switch (deed) {
            case Deed.FactsFound found -> facts(state.book(), found.facts());
            case Deed.PartyNamed named -> {
                if (!named.party().id().matches(ID) || named.party().name().isBlank()) {
                    refuse("name", "Say who it is.", "Indique quién es.");
                }
            }
            case Deed.MatterOpened opened -> opened(opened);
            case Deed.Performed performed -> performed(performed);
            case Deed.ServiceTried tried -> {}
            case Deed.Struck(long number, String why) -> {
                changeable(number);
                why(why);
            }
            case Deed.Corrected corrected -> corrected(corrected, today);
            case Deed.FileClosed closed -> {
                if (Stored.closedOn(acts) != null) {
                    refuse("", "The file is closed already.", "El expediente ya está cerrado.");
                }
            }
            case Deed.LawNoted noted ->
                throw new IllegalArgumentException("nobody does what happens by operation of law");
        }
    }

    private void facts(Book book, Map<String, Value> facts) {
        facts.forEach((name, value) -> {
            Kind kind = book.facts().get(name);
            if (kind == null || !fits(kind, value)) {
                refuse(name, "This is not of the kind that is asked for.", "Esto no es del tipo que se pide.");
            }
        });
    }

    static boolean fits(Kind kind, Value value) {
        return switch (value) {
            case Value.Absent a -> true;
            case Value.Flag f -> kind == Kind.FLAG || kind == Kind.ANY;
            case Value.Whole w -> kind == Kind.WHOLE || kind == Kind.ANY;
            case Value.Amount a -> kind == Kind.MONEY || kind == Kind.ANY;
            case Value.Percent p -> kind == Kind.RATE || kind == Kind.ANY;
            case Value.Day d -> kind == Kind.DAY || kind == Kind.ANY;
            case Value.Moment m -> kind == Kind.MOMENT || kind == Kind.ANY;
            case Value.Text t -> kind == Kind.TEXT || kind == Kind.ANY || kind instanceof Kind.Parts;
            case Value.Listed l ->
                kind == Kind.ANY
                        || (kind instanceof Kind.ListOf(Kind of)
                                && l.items().stream().allMatch(item -> fits(of, item)));
            case Value.Structure s -> kind == Kind.ANY || kind instanceof Kind.Parts;
        };
    }

    private void opened(Deed.MatterOpened opened) {
        Procedure procedure = state.book().procedures().get(opened.procedure());
        if (procedure == null || !procedure.openedBy().isEmpty()) {
            refuse("", "Nobody can open this by itself.", "Esto no se puede abrir por sí solo.");
        }
        boolean used = state.matter(opened.matter()).isPresent()
                || acts.stream()
                        .anyMatch(act -> act.deed() instanceof Deed.MatterOpened(String id, String p, String who)
                                && id.equals(opened.matter()));
        if (used || !opened.matter().matches(ID)) {
            refuse(
                    "",
                    "The file has a matter of this name already.",
                    "El expediente ya tiene un asunto con ese nombre.");
        }
    }

    private void performed(Deed.Performed performed) {
        Matter matter = state.matter(performed.matter()).orElse(null);
        ActRule rule = matter == null ? null : matter.procedure().acts().get(performed.act());
        if (rule != null) {
            particulars(rule, performed.particulars());
        }
        if (performed.party() != null && state.party(performed.party()).isEmpty()) {
            refuse("party", "There is no such person on file.", "Esa persona no consta en el expediente.");
        }
    }

    private void particulars(ActRule rule, Map<String, Value> given) {
        given.forEach((name, value) -> {
            Field field = rule.fields().get(name);
            if (field == null || (value.present() && !known(field.type(), value))) {
                refuse(name, "There is no such choice.", "No existe esa opción.");
            }
        });
    }

    /** Whether what an answer names is there; whether it is of the right kind is for the law engine to say. */
    private boolean known(FieldType type, Value value) {
        return switch (type) {
            case FieldType.PartyIn(List<String> roles) ->
                value instanceof Value.Text(String id)
                        && state.party(id)
                                .filter(p -> roles.isEmpty() || roles.stream().anyMatch(p::is))
                                .isPresent();
            case FieldType.MatterOf(String procedure) ->
                value instanceof Value.Text(String id)
                        && state.matter(id)
                                .filter(m -> m.procedure().name().equals(procedure))
                                .isPresent();
            case FieldType.FromList(String list) ->
                value instanceof Value.Listed(List<Value> items)
                        && items.stream().allMatch(item -> onList(list, item));
            case FieldType.Several(FieldType of) ->
                value instanceof Value.Listed(List<Value> items)
                        && items.stream().allMatch(item -> known(of, item));
            case FieldType.Plain plain -> true;
            case FieldType.Choice choice -> true;
            case FieldType.FromPanel panel -> true;
        };
    }

    private boolean onList(String list, Value item) {
        Book.Checklist checklist = state.book().lists().get(list);
        return checklist != null
                && item instanceof Value.Text(String name)
                && checklist.items().containsKey(name);
    }

    private void corrected(Deed.Corrected corrected, LocalDate today) {
        Act act = changeable(corrected.act());
        why(corrected.why());
        if (corrected.on() != null && corrected.on().isAfter(today)) {
            refuse("on", "This day is still to come.", "Esa fecha todavía no ha llegado.");
        }
        if (act != null && act.deed() instanceof Deed.Performed performed) {
            state.matter(performed.matter())
                    .map(matter -> matter.procedure().acts().get(performed.act()))
                    .ifPresent(rule -> particulars(rule, corrected.particulars()));
        } else if (!corrected.particulars().isEmpty()) {
            refuse("", "Only the day of this act can be corrected.", "Solo se puede corregir la fecha de este acto.");
        }
    }

    /** The act of that number, where it can still be struck or corrected. */
    private @Nullable Act changeable(long number) {
        boolean struck =
                acts.stream().anyMatch(a -> a.deed() instanceof Deed.Struck(long other, String why) && other == number);
        Act act = acts.stream().filter(a -> a.number() == number).findFirst().orElse(null);
        if (struck || act == null || act.deed() instanceof Deed.LawNoted || act.deed() instanceof Deed.Struck) {
            refuse(
                    "",
                    "There is no act of this number that can be struck or corrected.",
                    "No hay ningún acto con ese número que se pueda anular o corregir.");
        }
        return act;
    }

    private void why(String why) {
        if (why.isBlank()) {
            refuse("why", "Say why.", "Indique por qué.");
        }
    }

    private void refuse(String field, String english, String spanish) {
        refusals.add(new Refusal(new Words(english, spanish), Authority.NONE, field, null));
    }
}
