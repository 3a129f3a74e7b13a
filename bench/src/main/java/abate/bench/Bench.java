package abate.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code abate bench engine [--json] [--quick]}: measures, and prints what came out. */
public final class Bench {
    private static final EngineBench.Effort FULL = new EngineBench.Effort(20, 9, 3, 2_000_000);
    private static final EngineBench.Effort QUICK = new EngineBench.Effort(5, 3, 2, 50_000);

    private Bench() {}

    public static void main(String[] arguments) {
        List<String> asked = new ArrayList<>(List.of(arguments));
        boolean json = asked.remove("--json");
        boolean quick = asked.remove("--quick");
        if (!asked.equals(List.of("engine"))) {
            System.err.println("abate: say  abate bench engine [--json] [--quick]");
            System.exit(1);
        }
        Path books = Path.of(System.getProperty("abate.home", ".")).resolve("books");
        EngineBench.Found found = new EngineBench(books, quick ? QUICK : FULL).run();
        System.out.print(json ? Printed.json(found) : Printed.text(found));
    }
}
