package abate.engine.book;

import abate.engine.value.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads what a procedure promises, from its own {@code proves} or from the book's {@code proofs.yaml}. */
final class PromiseReader {
    private final Map<String, Kind> names;
    private final Function<String, Kind.Parts> performed;
    private final Procedure unpromised;

    PromiseReader(Map<String, Kind> names, Function<String, Kind.Parts> performed, Procedure unpromised) {
        this.names = names;
        this.performed = performed;
        this.unpromised = unpromised;
    }

    Promises read(List<Section> sections) {
        List<Promises.Promise> named = new ArrayList<>();
        List<String> once = new ArrayList<>();
        Map<String, Map<String, Promises.Allowance>> allowed = new LinkedHashMap<>();
        for (Section at : sections) {
            at.sections("promises").forEach((name, each) -> named.add(promise(name, each)));
            for (String act : at.words("once")) {
                require(at, unpromised.acts().containsKey(act), "act", act);
                once.add(act);
            }
            Section excused = at.section("allowed");
            for (String property : at.values("allowed").keySet()) {
                excused.sections(property)
                        .forEach((thing, each) -> allowed.computeIfAbsent(property, p -> new LinkedHashMap<>())
                                .put(thing, allowance(each)));
            }
            at.done();
        }
        return new Promises(named, once, allowed);
    }

    /** What the law allows is told in a sentence with its section, or it is not allowed. */
    private static Promises.Allowance allowance(Section at) {
        Promises.Allowance allowance = new Promises.Allowance(at.text("why"), at.authority());
        if (allowance.authority().cite().isBlank()) {
            at.problem("what the law allows must cite where it does");
        }
        at.done();
        return allowance;
    }

    private Promises.Promise promise(String name, Section at) {
        Promises.Happening never = happening(at, at.text("never"));
        Map<String, Kind> inAct = new LinkedHashMap<>(names);
        if (never instanceof Promises.ActDone(String act)) {
            inAct.put("act", performed.apply(act));
        }
        Promises.Promise promise = new Promises.Promise(
                name, at.said("says"), never, new Grammar(inAct).needed(at, "unless", Kind.FLAG), at.authority());
        if (promise.says().english().isBlank()) {
            at.problem("a promise must be said in words under \"says\"");
        }
        if (promise.authority().isEmpty()) {
            at.problem("a promise must cite what it rests on");
        }
        at.done();
        return promise;
    }

    private Promises.Happening happening(Section at, String written) {
        int space = written.indexOf(' ');
        String what = space < 0 ? written : written.substring(0, space);
        String name = space < 0 ? "" : written.substring(space + 1).strip();
        switch (what) {
            case "act" -> {
                require(at, unpromised.acts().containsKey(name), "act", name);
                return new Promises.ActDone(name);
            }
            case "charge" -> {
                require(at, unpromised.charges().containsKey(name), "charge", name);
                return new Promises.ChargeArises(name);
            }
            case "state" -> {
                require(at, unpromised.states().containsKey(name), "state", name);
                return new Promises.StateReached(name);
            }
            default -> {
                at.problem("\"never\" should be act, charge or state with its name, not " + written);
                return new Promises.StateReached(name);
            }
        }
    }

    private static void require(Section at, boolean there, String what, String name) {
        if (!there) {
            at.problem("there is no " + what + " \"" + name + "\"");
        }
    }
}
