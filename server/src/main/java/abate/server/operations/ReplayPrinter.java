package abate.server.operations;

import abate.engine.scenario.Replayed;
import java.util.List;
import java.util.Optional;

/** Prints what written cases came to, each line with its reason. */
final class ReplayPrinter {
    private final Console console;

    ReplayPrinter(Console console) {
        this.console = console;
    }

    /** A case that holds and was found in a folder takes one line; any other is told whole. */
    void print(List<ReplayCommand.Told> all) {
        for (ReplayCommand.Told told : all) {
            if (told.whole() || !told.replayed().passed()) {
                scenario(told.replayed());
            } else {
                console.say("passed  " + title(told.replayed()));
            }
        }
        long failed = all.stream().filter(each -> !each.replayed().passed()).count();
        console.say(all.size()
                + (all.size() == 1 ? " scenario, " : " scenarios, ")
                + (failed == 0 ? "all expectations hold." : failed + " failed."));
    }

    private void scenario(Replayed replayed) {
        console.say(title(replayed));
        for (Replayed.Line line : replayed.timeline()) {
            String matter = line.matter().isEmpty() ? "" : line.matter() + ": ";
            console.say("  " + line.on() + "  " + matter + line.says());
            line.reason().forEach(reason -> console.say("                " + reason));
        }
        clocks(replayed);
        for (Replayed.ChargeLine charge : replayed.charges()) {
            console.say("  charge  " + charge.matter() + ": " + charge.charge() + " " + charge.amount());
            charge.reason().forEach(reason -> console.say("                " + reason));
        }
        replayed.statuses().forEach((matter, state) -> console.say("  status  " + matter + ": " + state));
        replayed.failed().forEach(problem -> console.say("  FAILED  " + replayed.file() + ", " + problem));
        console.say("  " + (replayed.passed() ? "passed" : "failed"));
        console.say("");
    }

    private static String title(Replayed replayed) {
        return replayed.name() + (replayed.rules().isEmpty() ? "" : "  [" + String.join(" ", replayed.rules()) + "]");
    }

    private void clocks(Replayed replayed) {
        for (Replayed.ClockLine clock : replayed.clocks()) {
            String practical = Optional.ofNullable(clock.practical())
                    .map(day -> ", in practice " + day)
                    .orElse("");
            String person = clock.name().isEmpty() ? "" : " of " + clock.name();
            console.say("  clock   " + clock.matter() + ": " + clock.clock() + person + " " + clock.due() + practical
                    + " (" + clock.standing() + ")");
            clock.reason().forEach(reason -> console.say("                " + reason));
        }
    }
}
