package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.Authority;
import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.book.Words;
import abate.engine.service.Attempt;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Folds the acts of a file into its state. Acts count in the order of their days, so that a timely appeal recorded late
 * still comes before the finality it prevents; what happens by operation of law is derived anew each time, between the
 * acts, so that striking a service undoes what rested on it.
 */
final class Fold {
    private final Book book;
    private final CaseState file;
    private final Map<String, Pending> pending = new LinkedHashMap<>();
    private final OnFile onFile;
    private @Nullable List<Refusal> verdict;
    private final long candidate;
    private final Judged judged;

    private Fold(Book book, OnFile onFile, LocalDate today, long candidate, Judged judged) {
        this.book = book;
        this.file = new CaseState(book, today, this::asDone);
        this.onFile = onFile;
        this.candidate = candidate;
        this.judged = judged;
    }

    /** What a fold comes to: the state and, where one act was asked about, the reasons against it. */
    record Result(CaseState state, List<Refusal> verdict) {}

    static Result of(Book book, List<Act> acts, LocalDate today, long candidate) {
        Fold fold = new Fold(book, OnFile.by(today, acts), today, candidate, Judged.ANEW);
        fold.upTo(today);
        return new Result(fold.file, fold.verdict == null ? List.of() : fold.verdict);
    }

    /** The state of the same acts told with less, where every act is judged as it was in truth. */
    static CaseState asTold(CaseState truth, List<Act> told) {
        Fold fold = new Fold(truth.book(), OnFile.by(truth.day(), told), truth.day(), -1, Judged.as(truth));
        fold.upTo(truth.day());
        return fold.file;
    }

    /** The file as it stood when that act was done: what counts before it and the act itself, on its day. */
    private CaseState asDone(long act) {
        Fold then = new Fold(book, onFile, file.day(), -1, judged);
        List<Act> acts = onFile.asTheyCount();
        then.placeService(acts);
        int place = 0;
        for (Act each : acts) {
            then.pass(each, place++);
            if (each.number() == act) {
                break;
            }
        }
        return then.file;
    }

    private void upTo(LocalDate today) {
        List<Act> acts = onFile.asTheyCount();
        placeService(acts);
        int place = 0;
        for (Act act : acts) {
            pass(act, place++);
        }
        file.reach(Integer.MAX_VALUE, acts.isEmpty() ? today : acts.getLast().on());
        advance(today);
        file.reach(Integer.MAX_VALUE, today);
    }

    private void placeService(List<Act> acts) {
        int place = 0;
        for (Act act : acts) {
            if (act.deed() instanceof Deed.ServiceTried tried && !onFile.isStruck(act)) {
                file.put(tried.letterOf(), attempt(act, tried), place);
            }
            place++;
        }
    }

    /** The fold passes one act: what fell due before it happens first, and what it brings about the same day after. */
    private void pass(Act act, int place) {
        advance(act.on());
        file.reach(place, act.on());
        see(act);
        apply(act);
        settleCharges(act.on());
        advance(act.on());
    }

    private static Attempt attempt(Act act, Deed.ServiceTried t) {
        return new Attempt(act.number(), t.party(), t.method(), t.step(), act.on(), t.done(), t.note(), t.proof());
    }

    /** Service that has come so far can be seen, where the fold has passed its last step. */
    private void see(Act act) {
        if (act.deed() instanceof Deed.ServiceTried) {
            file.changed();
            pending.values().forEach(Pending::serviceChanged);
        }
    }

    private void apply(Act act) {
        if (onFile.isStruck(act)) {
            note(act, null, Titles.of(book, file, act.deed()));
            return;
        }
        switch (act.deed()) {
            case Deed.FactsFound found -> {
                file.put(found.facts());
                pending.values().forEach(Pending::factsChanged);
            }
            case Deed.PartyNamed named -> {
                file.put(named.party());
                pending.values().forEach(Pending::partiesChanged);
            }
            case Deed.MatterOpened opened -> open(act, opened);
            case Deed.Performed performed -> {
                perform(act, performed);
                return;
            }
            case Deed.ServiceTried tried -> tried(act, tried);
            case Deed.Struck s -> {}
            case Deed.Corrected correction -> correct(act, correction);
            case Deed.FileClosed c -> close(act);
            case Deed.LawNoted noted -> {
                return;
            }
        }
        note(act, null, Titles.of(book, file, act.deed()));
    }

    private void tried(Act act, Deed.ServiceTried tried) {
        if (act.number() == candidate) {
            verdict = ServiceCheck.refusals(file, act, tried);
        }
    }

    private void correct(Act act, Deed.Corrected correction) {
        if (act.number() == candidate) {
            verdict = CorrectionCheck.refusals(onFile, correction);
        }
    }

    private void close(Act act) {
        if (act.number() == candidate) {
            verdict = Obstacles.of(file);
        }
    }

    private void open(Act act, Deed.MatterOpened opened) {
        Procedure procedure = book.procedure(opened.procedure());
        if (act.number() == candidate) {
            verdict = new ArrayList<>(Openable.refusals(file, procedure));
            verdict.addAll(Openable.of(file, procedure, opened.party()));
        }
        begin(new Matter(opened.matter(), procedure, opened.party(), null, Value.ABSENT, act.on(), act.number()));
    }

    private void begin(Matter matter) {
        file.put(matter);
        pending.put(matter.id(), new Pending(file, matter));
    }

    private void perform(Act act, Deed.Performed performed) {
        Matter matter = file.matter(performed.matter()).orElse(null);
        ActRule rule = matter == null ? null : matter.procedure().acts().get(performed.act());
        if (matter == null || rule == null || rule.byLaw()) {
            if (act.number() == candidate) {
                verdict = List.of(NoSuchAct.refusal(onFile, performed.matter(), matter));
            }
            return;
        }
        String onBehalf = performed.party() == null
                        && rule.by().contains(String.valueOf(matter.procedure().runsFor()))
                ? matter.party()
                : performed.party();
        Done proposed = new Done(
                act.number(),
                rule,
                act.on(),
                act.actor(),
                onBehalf,
                new Value.Fields(performed.particulars()),
                List.of());
        List<Refusal> refusals = judged.inTruth(act.number(), new Judge(file, matter, act.on()).refusals(proposed));
        if (act.number() == candidate) {
            verdict = refusals;
        }
        Done done = new Done(
                proposed.number(), rule, proposed.on(), proposed.actor(), onBehalf, proposed.particulars(), refusals);
        take(matter, done);
        note(act, done, rule.title());
    }

    private void take(Matter matter, Done done) {
        boolean belongs = done.rule().allowedIn(matter.state());
        matter.put(done);
        if (done.rule().to() != null && belongs) {
            matter.move(done.rule().to(), done.on(), done);
        }
        file.changed();
        Objects.requireNonNull(pending.get(matter.id())).acted(done.rule().name());
        if (done.rule().opens() != null) {
            child(matter, done, done.rule().opens());
        }
    }

    /** A child is born with the act's particulars, frozen; its id says where it came from. */
    private void child(Matter parent, Done by, String procedureName) {
        Procedure procedure = book.procedure(procedureName);
        String id = parent.id() + "." + by.number();
        Value who = by.particulars().get("who");
        String party = who instanceof Value.Text(String named) ? named : by.party();
        begin(new Matter(
                id,
                procedure,
                procedure.runsFor() == null ? null : party,
                parent.id(),
                SeenAct.frozen(file, parent, by),
                by.on(),
                by.number()));
    }

    private void note(Act act, @Nullable Done done, Words title) {
        file.put(new Entry(
                act.number(),
                act.on(),
                act.recorded(),
                act.actor(),
                act.deed().matterId(),
                title,
                done == null ? Authority.NONE : done.rule().authority(),
                done,
                act.deed(),
                onFile.struckBy(act),
                onFile.correctedBy(act)));
    }

    /** Lets time pass to the end of this day: what falls due by operation of law happens, in the order of its days. */
    private void advance(LocalDate upTo) {
        while (true) {
            LawEvent next = null;
            for (Pending each : pending.values()) {
                LawEvent event = each.next(upTo);
                if (event != null && (next == null || event.on().isBefore(next.on()))) {
                    next = event;
                }
            }
            if (next == null) {
                return;
            }
            happen(next);
        }
    }

    private void happen(LawEvent event) {
        file.pass(event.on());
        Done done = new Done(
                0, event.rule(), event.on(), Actor.LAW, event.matter().party(), new Value.Fields(Map.of()), List.of());
        take(event.matter(), done);
        file.put(new Entry(
                0,
                event.on(),
                event.on(),
                Actor.LAW,
                event.matter().id(),
                event.rule().title(),
                event.rule().authority(),
                done,
                null,
                0,
                0));
        settleCharges(event.on());
    }

    private void settleCharges(LocalDate on) {
        pending.values().forEach(each -> each.settle(on));
    }
}
