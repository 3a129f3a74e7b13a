package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Words;
import abate.engine.money.Money;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.List;

/** What still holds a case file open. */
final class Obstacles {
    private Obstacles() {}

    static List<Refusal> of(CaseState file) {
        List<Refusal> obstacles = new ArrayList<>();
        for (Matter matter : file.matters()) {
            Words title = matter.procedure().title();
            if (!matter.isClosed()) {
                Words sentence = file.sentence(matter);
                obstacles.add(Refusal.of(
                        new Words(
                                title.english() + " is open: " + sentence.english(),
                                title.in(Language.SPANISH) + " sigue abierto: " + sentence.in(Language.SPANISH)),
                        matter.procedure().authority()));
            }
            Money owing = file.accounts(matter).owing();
            if (owing.isPositive()) {
                obstacles.add(Refusal.of(
                        new Words(
                                title.english() + ": " + owing + " is still owed.",
                                title.in(Language.SPANISH) + ": todavía se deben " + owing + "."),
                        matter.procedure().authority()));
            }
            inQuestion(matter, title, obstacles);
        }
        return obstacles;
    }

    private static void inQuestion(Matter matter, Words title, List<Refusal> obstacles) {
        for (Done done : matter.done()) {
            if (!done.inQuestion().isEmpty()) {
                obstacles.add(Refusal.of(
                        new Words(
                                title.english() + ": act " + done.number() + " ("
                                        + done.rule().title().english() + ") is in question.",
                                title.in(Language.SPANISH) + ": el acto " + done.number() + " ("
                                        + done.rule().title().in(Language.SPANISH) + ") está en duda."),
                        Authority.NONE));
            }
        }
    }
}
