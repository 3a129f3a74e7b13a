package abate.engine.standards;

import abate.engine.words.Said;
import abate.engine.written.Asked;
import abate.engine.written.Problem;
import abate.engine.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What every reader of this package needs of a map of the book. */
final class Reading {
    private Reading() {}

    /** Words in English, or a map of {@code en} and {@code es}. */
    static Said said(Asked at, String key, List<Problem> problems) {
        Optional<Written> written = at.get(key);
        if (written.isPresent() && written.get() instanceof Written.Parts) {
            Asked inside = new Asked(written.get(), problems);
            Said said = new Said(inside.needed("en"), inside.text("es"));
            inside.done();
            return said;
        }
        return written.map(words -> new Said(words.text(), "")).orElse(Said.NOTHING);
    }

    /** {@code cite}, {@code rule}, {@code rules}, and a period where it differs from that of the whole. */
    static Provision provision(Asked at, Provision whole) {
        List<String> rules = new ArrayList<>(at.words("rules"));
        rules.addAll(at.words("rule"));
        @Nullable LocalDate from = at.day("from").orElse(whole.from());
        @Nullable LocalDate until = at.day("until").orElse(whole.until());
        return new Provision(at.text("cite"), rules, from, until);
    }

    /** Every rule id that stands anywhere in the writing. */
    static Set<String> ruleIds(Written written) {
        Set<String> ids = new TreeSet<>();
        collect(written, ids);
        return ids;
    }

    private static void collect(Written written, Set<String> ids) {
        if (written instanceof Written.Parts(int line, Map<String, Written> parts)) {
            parts.forEach((key, value) -> {
                if (key.equals("rule") || key.equals("rules")) {
                    value.items().forEach(each -> ids.add(each.text()));
                } else {
                    collect(value, ids);
                }
            });
        } else if (written instanceof Written.Several several) {
            several.items().forEach(each -> collect(each, ids));
        }
    }
}
