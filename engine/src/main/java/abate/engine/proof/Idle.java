package abate.engine.proof;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Expressions;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Gate;
import abate.engine.book.Ladder;
import abate.engine.book.LetterRule;
import abate.engine.book.Procedure;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what stands in a book without an effect: what nothing reads, sends, issues or asks. A rule on it is not carried. */
final class Idle {
    private final Book book;
    private final Map<Bearing, String> found = new LinkedHashMap<>();

    private Idle(Book book) {
        this.book = book;
    }

    /** Each idle thing by where it stands (with no rule), and why it has no effect. */
    static Map<Bearing, String> in(Book book) {
        Idle idle = new Idle(book);
        idle.parameters();
        idle.ladders();
        idle.lists();
        book.procedures().values().forEach(idle::procedure);
        return idle.found;
    }

    private void idle(String file, String place, String why) {
        found.put(new Bearing("", file, place), why);
    }

    private void parameters() {
        Set<String> read = new LinkedHashSet<>();
        Expressions.of(book).forEach(each -> read.addAll(each.expression().paths()));
        book.ladders().values().stream()
                .flatMap(ladder -> ladder.methods().values().stream())
                .map(Ladder.Method::completion)
                .forEach(completion -> {
                    if (completion instanceof Ladder.AfterLastStep after) {
                        read.add(after.law());
                    }
                });
        for (String name : book.parameters().keySet()) {
            if (read.stream().noneMatch(p -> p.equals("law." + name) || p.startsWith("law." + name + "."))) {
                for (String file : List.of("parameters.yaml", "amounts.yaml")) {
                    idle(file, "parameters." + name, "no procedure and no way of service reads it");
                }
            }
        }
    }

    private void ladders() {
        Set<String> used = new LinkedHashSet<>();
        for (Procedure p : book.procedures().values()) {
            for (LetterRule letter : p.letters().values()) {
                letter.serve().forEach(serve -> used.add(serve.by()));
            }
        }
        for (String name : book.ladders().keySet()) {
            if (!used.contains(name)) {
                idle("service.yaml", "service." + name, "no letter is served by it");
            }
        }
    }

    private void lists() {
        Set<String> used = new LinkedHashSet<>();
        for (Procedure p : book.procedures().values()) {
            for (ActRule act : p.acts().values()) {
                act.fields().values().forEach(field -> list(field.type(), used));
            }
        }
        for (String name : book.lists().keySet()) {
            if (!used.contains(name)) {
                idle("lists.yaml", "lists." + name, "no act asks from it");
            }
        }
    }

    private static void list(FieldType type, Set<String> used) {
        if (type instanceof FieldType.FromList(String list)) {
            used.add(list);
        }
        if (type instanceof FieldType.Several(FieldType of)) {
            list(of, used);
        }
    }

    private void procedure(Procedure p) {
        String file = "procedures/" + p.name() + ".yaml";
        for (String letter : p.letters().keySet()) {
            if (p.acts().values().stream().noneMatch(a -> letter.equals(a.letter()))) {
                idle(file, "letters." + letter, "no act issues it");
            }
        }
        for (LetterRule letter : p.letters().values()) {
            int number = 0;
            for (LetterRule.Content content : letter.contents()) {
                String at = "letters." + letter.name() + ".contents[" + number++ + "]";
                if (content.when() != null && never(content.when().source())) {
                    idle(file, at, "it is never stated");
                }
            }
        }
        for (ActRule act : p.acts().values()) {
            act(file, act);
        }
        p.charges().values().forEach(charge -> {
            if (never(charge.owed().source())) {
                idle(file, "charges." + charge.name(), "it is never owed");
            }
        });
    }

    private void act(String file, ActRule act) {
        int number = 0;
        for (Gate gate : act.gates()) {
            String at = "acts." + act.name() + ".gates[" + number++ + "]";
            if (gate.test() instanceof Gate.That that && always(that.condition().source())) {
                idle(file, at, "it is always open");
            }
            if ((gate.when() != null && never(gate.when().source()))
                    || (gate.unless() != null && always(gate.unless().source()))) {
                idle(file, at, "it never matters");
            }
        }
        for (Field field : act.fields().values()) {
            if (field.neededIf() != null && never(field.neededIf().source())) {
                idle(file, "acts." + act.name() + ".data." + field.name(), "it is never needed");
            }
        }
    }

    private static boolean always(String source) {
        return source.equals("true");
    }

    private static boolean never(String source) {
        return source.equals("false");
    }
}
