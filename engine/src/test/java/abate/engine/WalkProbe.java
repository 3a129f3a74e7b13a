package abate.engine;

import abate.engine.book.*;
import abate.engine.matter.*;
import abate.engine.scenario.*;
import abate.engine.walk.*;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

public final class WalkProbe {
    public static void main(String[] a) throws Exception {
        Path folder = Path.of(a[0]);
        int most = Integer.parseInt(a[1]);
        Book book = Books.load(folder);
        List<List<Act>> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("scenarios"))) {
            for (Path f : files.sorted().toList()) {
                for (Scenario s : Scenarios.read(f.toString(), Files.readString(f))) {
                    cases.add(Scenarios.told(book, s).acts());
                }
            }
        }
        Walk walk = new Walk(book, cases, most);
        for (Procedure p : book.procedures().values()) {
            if (a.length > 2 && !Arrays.asList(a).subList(2, a.length).contains(p.name())) continue;
            long t = System.nanoTime();
            Walked w = walk.over(p);
            System.out.println("== " + p.name() + ": settings " + w.settings() + " points " + w.points() + " left " + w.left() + " in " + (System.nanoTime() - t) / 1000000 + " ms");
            Set<String> s = new TreeSet<>(p.states().keySet()); s.removeAll(w.states());
            Set<String> acts = new TreeSet<>(p.acts().keySet()); acts.removeAll(w.acts());
            System.out.println("  states not reached " + s + "\n  acts not done " + acts);
            Set<String> c = new TreeSet<>();
            p.letters().values().forEach(l -> l.contents().forEach(x -> c.add(l.name() + " › " + x.item().english())));
            c.removeAll(w.contents());
            System.out.println("  contents not stated " + c + "\n  blank " + w.blank() + "\n  stuck " + w.stuck() + "\n  broken " + w.broken() + "\n  twice " + w.twice() + "\n  unserved " + w.unserved());
        }
    }
}
