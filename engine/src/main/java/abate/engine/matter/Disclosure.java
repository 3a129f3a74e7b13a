package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Procedure;
import abate.engine.service.Proof;
import abate.engine.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What of a case's acts one reader may be told (SO-04, RE-34). The acts come back with every withheld name, address and
 * text replaced, so that a case folded from them cannot tell what its reader may not know: not in a title, a sentence, a
 * reason or a letter.
 *
 * <p>The law comes to the same for every reader. What it may count by, such as the unit whose rent is paid in (RE-63),
 * stays the same where it was the same and different where it was different: each withheld answer is numbered in the order
 * in which the case first gives it, and the number says nothing of the words. To one whose own part is confidential an
 * answer of their own stands as it is wherever it stands: their rent and that of whoever lives with them is of one unit.
 */
public final class Disclosure {
    /** Stands in place of what somebody said. */
    public static final String WITHHELD = "Withheld: confidential · Reservado: confidencial";

    private final Book book;
    private final Reader reader;
    private final Confidential confidential;

    /** What that reader may be told under the book. */
    public Disclosure(Book book, Reader reader) {
        this.book = book;
        this.reader = reader;
        this.confidential = new Confidential(book);
    }

    /** Whether the reader may know who the party is: all may, unless a procedure keeps the party's part confidential. */
    public boolean names(Party party) {
        return !confidential.party(party)
                || reader instanceof Reader.Recipient(String own) && own.equals(party.id())
                || party.roles().stream().allMatch(this::mayKnow);
    }

    /** Whether the reader may know an answer to that question, whoever it is about. */
    public boolean tells(Procedure procedure, Field field) {
        return !confidential.answer(procedure, field) || handles(procedure);
    }

    /** The acts as the reader may know them; the very same list where nothing of it is withheld. */
    public List<Act> of(List<Act> acts) {
        Map<String, Party> withheld = new HashMap<>();
        Map<String, Procedure> procedures = new HashMap<>();
        Map<Long, Deed> known = new TreeMap<>();
        for (Act act : acts) {
            known.put(act.number(), act.deed());
            if (act.deed() instanceof Deed.PartyNamed(Party party) && !names(party)) {
                withheld.put(party.id(), party);
            } else if (act.deed() instanceof Deed.MatterOpened opened
                    && book.procedures().get(opened.procedure()) instanceof Procedure procedure) {
                procedures.put(opened.matter(), procedure);
            }
        }
        OnFile file = new OnFile(withheld, procedures, known, new Veil());
        if (isWithheldFromOthers(known)) {
            known.values().forEach(deed -> learn(file, deed));
        }
        List<Act> told = acts.stream().map(act -> told(file, act)).toList();
        return told.equals(acts) ? acts : told;
    }

    /** What is known of a file before its acts are told. */
    private record OnFile(
            Map<String, Party> withheld, Map<String, Procedure> procedures, Map<Long, Deed> deeds, Veil veil) {
        boolean withholds(String party) {
            return withheld.containsKey(party);
        }

        boolean withholds(Deed.Performed deed) {
            return deed.party() != null && withholds(deed.party());
        }

        Optional<ActRule> rule(Deed.Performed deed) {
            return Optional.ofNullable(procedures.get(deed.matter()))
                    .map(procedure -> procedure.acts().get(deed.act()));
        }
    }

    private Act told(OnFile file, Act act) {
        return new Act(act.number(), act.recorded(), act.on(), actor(file, act.actor()), deed(file, act));
    }

    private Actor actor(OnFile file, Actor actor) {
        Party party = file.withheld().get(actor.id());
        return party == null ? actor : new Actor(actor.id(), veiled(party).name(), actor.roles());
    }

    private Deed deed(OnFile file, Act act) {
        return switch (act.deed()) {
            case Deed.PartyNamed(Party party) ->
                file.withholds(party.id()) ? new Deed.PartyNamed(veiled(party)) : act.deed();
            case Deed.Performed done -> performed(file, done, act);
            case Deed.Corrected corrected -> corrected(file, corrected);
            case Deed.Struck(long number, String why) when secret(file, number) -> new Deed.Struck(number, said(why));
            case Deed.ServiceTried tried when file.withholds(tried.party()) -> served(tried);
            case Deed.Struck struck -> struck;
            case Deed.ServiceTried tried -> tried;
            case Deed.FactsFound facts -> facts;
            case Deed.MatterOpened opened -> opened;
            case Deed.FileClosed closed -> closed;
            case Deed.LawNoted noted -> noted;
        };
    }

    private Deed performed(OnFile file, Deed.Performed done, Act act) {
        boolean all = file.withholds(done) || file.withholds(act.actor().id());
        return new Deed.Performed(
                done.matter(), done.act(), done.party(), particulars(file, done, done.particulars(), all));
    }

    private Deed corrected(OnFile file, Deed.Corrected corrected) {
        boolean secret = secret(file, corrected.act());
        return file.deeds().get(corrected.act()) instanceof Deed.Performed done
                ? new Deed.Corrected(
                        corrected.act(),
                        corrected.on(),
                        particulars(file, done, corrected.particulars(), file.withholds(done)),
                        secret ? said(corrected.why()) : corrected.why())
                : secret
                        ? new Deed.Corrected(
                                corrected.act(), corrected.on(), corrected.particulars(), said(corrected.why()))
                        : corrected;
    }

    /** True where why somebody struck or corrected an act may say what the act itself may not. */
    private boolean secret(OnFile file, long number) {
        return switch (file.deeds().get(number)) {
            case Deed.PartyNamed(Party party) -> file.withholds(party.id());
            case Deed.ServiceTried tried -> file.withholds(tried.party());
            case Deed.Performed done ->
                file.withholds(done)
                        || file.rule(done)
                                .filter(rule ->
                                        rule.fields().values().stream().anyMatch(field -> hidden(file, done, field)))
                                .isPresent();
            case null, default -> false;
        };
    }

    private boolean hidden(OnFile file, Deed.Performed done, Field field) {
        Procedure procedure = file.procedures().get(done.matter());
        return procedure != null && !tells(procedure, field) && !concernsReader(procedure, done);
    }

    private Map<String, Value> particulars(OnFile file, Deed.Performed done, Map<String, Value> given, boolean all) {
        Optional<ActRule> rule = file.rule(done);
        if (rule.isEmpty()) {
            return given;
        }
        Map<String, Value> told = new TreeMap<>(given);
        rule.get().fields().values().stream()
                .filter(field -> all || hidden(file, done, field))
                .filter(field -> words(field.type()))
                .forEach(field -> told.computeIfPresent(
                        field.name(), (name, value) -> file.veil().over(value)));
        return told;
    }

    /** Whether the reader is one of those whom this book shelters, such as a tenant. */
    private boolean isWithheldFromOthers(Map<Long, Deed> deeds) {
        return reader instanceof Reader.Recipient(String own)
                && deeds.values().stream()
                        .anyMatch(deed -> deed instanceof Deed.PartyNamed(Party party)
                                && party.id().equals(own)
                                && confidential.party(party));
    }

    /** What the reader said in an act of their own, or was told in one about them, they know. */
    private void learn(OnFile file, Deed deed) {
        if (deed instanceof Deed.Performed done
                && file.procedures().get(done.matter()) instanceof Procedure procedure
                && concernsReader(procedure, done)) {
            done.particulars().values().forEach(file.veil()::knows);
        }
    }

    /** An act of the reader's own, and one that is about them, keeps nothing from them. */
    private boolean concernsReader(Procedure procedure, Deed.Performed done) {
        return reader instanceof Reader.Recipient(String own)
                && (own.equals(done.party()) || isAbout(procedure, done, Value.of(own)));
    }

    /** Where an answer names a party whose part is confidential, the act is about that party. */
    private boolean isAbout(Procedure procedure, Deed.Performed done, Value party) {
        return procedure.acts().get(done.act()) instanceof ActRule rule
                && rule.fields().values().stream()
                        .filter(field -> field.type() instanceof FieldType.PartyIn)
                        .filter(field -> confidential.answer(procedure, field))
                        .anyMatch(field -> party.equals(done.particulars().get(field.name())));
    }

    /** Only what somebody wrote is replaced: choices, days and sums may carry the law, and pages leave them out. */
    private static boolean words(FieldType type) {
        return switch (type) {
            case FieldType.Plain plain ->
                switch (plain) {
                    case TEXT, LONG_TEXT, ADDRESS -> true;
                    case DATE, MOMENT, MONTH, COUNT, MONEY, YES_NO -> false;
                };
            case FieldType.Several several -> words(several.of());
            case FieldType.Choice choice -> false;
            case FieldType.FromList list -> false;
            case FieldType.PartyIn party -> false;
            case FieldType.MatterOf matter -> false;
            case FieldType.FromPanel panel -> false;
        };
    }

    private Party veiled(Party party) {
        return new Party(
                party.id(),
                "Name withheld (" + parts(party) + ")",
                party.roles(),
                party.address().isEmpty() ? List.of() : List.of(WITHHELD),
                party.outOfState(),
                party.hasManager());
    }

    private String parts(Party party) {
        return parts(party.roles())
                .filter(Procedure.PartyRole::confidential)
                .map(part -> part.title().english())
                .findFirst()
                .orElse("confidential");
    }

    private static Deed served(Deed.ServiceTried tried) {
        Proof proof = tried.proof();
        return new Deed.ServiceTried(
                tried.matter(),
                tried.letterOf(),
                tried.party(),
                tried.method(),
                tried.step(),
                tried.done(),
                said(tried.note()),
                new Proof(
                        proof.servedBy(),
                        said(proof.manner()),
                        proof.time(),
                        said(proof.place()),
                        proof.underPenaltyOfPerjury()));
    }

    private static String said(String words) {
        return words.isBlank() ? words : WITHHELD;
    }

    /** True where no procedure keeps the part confidential, or the reader handles one that does. */
    private boolean mayKnow(String role) {
        List<Procedure> keeping = book.procedures().values().stream()
                .filter(procedure ->
                        procedure.parties().get(role) instanceof Procedure.PartyRole part && part.confidential())
                .toList();
        return keeping.isEmpty() || keeping.stream().anyMatch(this::handles);
    }

    /** Those handle a matter who play a part of the staff in it, or put on file what its parties do. */
    private boolean handles(Procedure procedure) {
        return switch (reader) {
            case Reader.Staff(var roles) ->
                procedure.parties().values().stream()
                        .flatMap(part -> Stream.concat(
                                part.staff() ? Stream.of(part.name()) : Stream.empty(), part.recordedBy().stream()))
                        .anyMatch(roles::contains);
            case Reader.Recipient recipient -> false;
            case Reader.Anyone anyone -> false;
        };
    }

    private Stream<Procedure.PartyRole> parts(List<String> roles) {
        return book.procedures().values().stream()
                .flatMap(procedure -> roles.stream().map(procedure.parties()::get))
                .filter(java.util.Objects::nonNull);
    }
}
