package abate.engine.trial;

import abate.engine.matter.Act;
import abate.engine.matter.Deed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes histories that nobody wrote out of written ones: acts are left out, done twice, on other days, recorded late, struck
 * and corrected. So every procedure that has a written case is tried, with particulars that make sense, and in orders
 * that do not. The same seed makes the same histories.
 */
public final class Histories {
    private final List<List<Act>> written;
    private final Random random;

    /**
     * @param written the acts of each written case; none of them empty
     * @param seed picks the histories
     */
    public Histories(List<List<Act>> written, long seed) {
        this.written = List.copyOf(written);
        this.random = new Random(seed);
    }

    /** One more history, its acts numbered from 1 in the order in which they were recorded. */
    public List<Act> next() {
        return new Told(written.get(random.nextInt(written.size()))).again();
    }

    /** One written case on its way to being told otherwise; used once. */
    private final class Told {
        private final List<Act> written;
        private final List<Act> acts = new ArrayList<>();
        private final Map<Long, Long> numbers = new HashMap<>();
        private LocalDate today = LocalDate.MIN;

        Told(List<Act> written) {
            this.written = written;
        }

        List<Act> again() {
            for (Act act : written) {
                boolean first = acts.isEmpty();
                switch (first ? 19 : random.nextInt(20)) {
                    case 0 -> {}
                    case 1 -> tell(act, act.on().plusDays(random.nextInt(41) - 20));
                    case 2 -> late(act);
                    case 3 -> {
                        tell(act, act.on());
                        tellTwice(act);
                    }
                    case 4 -> {
                        tell(act, act.on());
                        put(act, today, new Deed.Struck(anyNumber(), "Entered by mistake."));
                    }
                    case 5 -> {
                        tell(act, act.on());
                        correct(act);
                    }
                    default -> tell(act, act.on());
                }
            }
            return List.copyOf(acts);
        }

        /** An act is found to have been done some days earlier than it was put on file. */
        private void correct(Act act) {
            Act wrong = acts.get(random.nextInt(acts.size()));
            LocalDate day = wrong.recorded().minusDays(random.nextInt(20));
            put(act, today, new Deed.Corrected(wrong.number(), day, Map.of(), "The day was wrong."));
        }

        private void late(Act act) {
            LocalDate known = act.recorded().plusDays(random.nextInt(40));
            today = known.isAfter(today) ? known : today;
            tell(act, act.on());
        }

        private void tellTwice(Act act) {
            if (!(act.deed() instanceof Deed.MatterOpened)) {
                tell(act, act.on().plusDays(random.nextInt(10)));
            }
        }

        private long anyNumber() {
            return 1L + random.nextInt(acts.size());
        }

        private void tell(Act act, LocalDate on) {
            numbers.put(act.number(), acts.size() + 1L);
            put(act, on, renumbered(act.deed()));
        }

        private void put(Act act, LocalDate on, Deed deed) {
            LocalDate recorded = act.recorded().isAfter(on) ? act.recorded() : on;
            today = recorded.isAfter(today) ? recorded : today;
            acts.add(new Act(acts.size() + 1L, today, on, act.actor(), deed));
        }

        private Deed renumbered(Deed deed) {
            return switch (deed) {
                case Deed.Performed p -> new Deed.Performed(matter(p.matter()), p.act(), p.party(), p.particulars());
                case Deed.ServiceTried s ->
                    new Deed.ServiceTried(
                            matter(s.matter()),
                            number(s.letterOf()),
                            s.party(),
                            s.method(),
                            s.step(),
                            s.done(),
                            s.note(),
                            s.proof());
                case Deed.Struck s -> new Deed.Struck(number(s.act()), s.why());
                case Deed.Corrected c -> new Deed.Corrected(number(c.act()), c.on(), c.particulars(), c.why());
                case Deed.LawNoted n -> new Deed.LawNoted(matter(n.matter()), n.act(), n.happened());
                case Deed.FactsFound f -> f;
                case Deed.PartyNamed p -> p;
                case Deed.MatterOpened m -> m;
                case Deed.FileClosed c -> c;
            };
        }

        private long number(long written) {
            return numbers.getOrDefault(written, 0L);
        }

        /** A matter that sprang from another is named by the number of the act that opened it. */
        private String matter(String written) {
            String[] parts = written.split("\\.");
            for (int i = 1; i < parts.length; i++) {
                if (parts[i].matches("\\d+")) {
                    parts[i] = Long.toString(number(Long.parseLong(parts[i])));
                }
            }
            return String.join(".", parts);
        }
    }
}
