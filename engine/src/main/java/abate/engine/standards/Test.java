package abate.engine.standards;

import abate.engine.words.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A condition on what was measured: one that must hold, or one on which a standard applies. */
sealed interface Test {
    Said IS = new Said("is", "es");

    /** Whether it holds at that place. */
    Outcome at(Place place);

    /** Always. */
    record Always() implements Test {
        @Override
        public Outcome at(Place place) {
            return Outcome.of(Truth.YES);
        }
    }

    /** A fact is one of these: yes, no, or a choice. */
    record Is(FactKind fact, Set<String> wanted) implements Test {
        @Override
        public Outcome at(Place place) {
            return switch (place.find(fact)) {
                case Place.NoSuchPart none -> Outcome.of(Truth.NO);
                case Place.NotMeasured(Missing missing) -> Outcome.unknown(List.of(missing));
                case Place.Known(Fact found) -> Outcome.checked(check(place, found));
            };
        }

        private Check check(Place place, Fact found) {
            boolean holds = switch (found) {
                case Fact.Flag(boolean yes) -> wanted.contains(yes ? "yes" : "no");
                case Fact.Chosen chosen -> !Collections.disjoint(chosen.choices(), wanted);
                case Fact.Note(String words) -> wanted.contains(words);
                case Fact.Measure measure -> false;
            };
            return new Check(
                    place.path(),
                    fact.name(),
                    fact.ask(),
                    IS,
                    Tests.said(fact, wanted),
                    fact.say(found),
                    null,
                    null,
                    Said.NOTHING,
                    List.of(),
                    holds);
        }
    }

    /** An amount keeps to another. */
    record Compares(String name, Said label, Amount left, Relation relation, Amount right) implements Test {
        @Override
        public Outcome at(Place place) {
            Worth found = left.at(place);
            Worth required = right.at(place);
            if (found instanceof Worth.Known f && required instanceof Worth.Known r) {
                return Outcome.checked(new Check(
                        place.path(),
                        name,
                        label,
                        relation.words(),
                        r.quantity().said(),
                        f.quantity().said(),
                        r.quantity(),
                        f.quantity(),
                        r.working(),
                        Tests.joined(f.also(), r.also()),
                        relation.holds(f.quantity().compareTo(r.quantity()))));
            }
            return Outcome.unknown(Tests.missing(found, required));
        }
    }

    /** A fact is on record at all. */
    record Recorded(FactKind fact) implements Test {
        @Override
        public Outcome at(Place place) {
            return Outcome.of(Truth.of(place.find(fact) instanceof Place.Known));
        }
    }

    /** All hold. */
    record All(List<Test> tests) implements Test {
        @Override
        public Outcome at(Place place) {
            return Outcome.all(tests.stream().map(each -> each.at(place)).toList());
        }
    }

    /** One holds. */
    record Any(List<Test> tests) implements Test {
        @Override
        public Outcome at(Place place) {
            return Outcome.any(tests.stream().map(each -> each.at(place)).toList());
        }
    }

    /**
     * What is said of a whole holds as it was said, or because it was seen in a part of it, such as a shower that was
     * measured in a room of the unit. What was not seen leaves it as it was said.
     */
    record OrSeen(Test said, Test seen) implements Test {
        @Override
        public Outcome at(Place place) {
            Outcome there = seen.at(place);
            return there.truth() == Truth.YES ? there : said.at(place);
        }
    }

    /** It does not hold. */
    record Not(Test test) implements Test {
        @Override
        public Outcome at(Place place) {
            return test.at(place).not();
        }
    }

    /** One of the parts is so, or every one of them is. */
    record Parts(Among among, Said what, boolean every, Test test) implements Test {
        @Override
        public Outcome at(Place place) {
            List<Missing> missing = new ArrayList<>();
            List<Outcome> outcomes =
                    among.of(place, missing).stream().map(test::at).toList();
            if (!missing.isEmpty()) {
                return Outcome.unknown(missing);
            }
            if (every) {
                return Outcome.all(outcomes);
            }
            return outcomes.isEmpty() ? Outcome.checked(none(place)) : Tests.nearest(outcomes);
        }

        private Check none(Place place) {
            return new Check(
                    place.path(),
                    among.kind(),
                    what,
                    Tests.AT_LEAST,
                    Said.same("1"),
                    Said.same("0"),
                    Quantity.of(Exact.of(1), Unit.COUNT),
                    Quantity.of(Exact.ZERO, Unit.COUNT),
                    Said.same("1"),
                    List.of(),
                    false);
        }
    }

    /** A named condition, at the part it is about. */
    record At(String kind, Test test) implements Test {
        @Override
        public Outcome at(Place place) {
            return place.nearest(kind).map(test::at).orElse(Outcome.of(Truth.NO));
        }
    }

    /** As {@link At}, and also true of what does not stand in such a part: a lot is not outside the scope of buildings. */
    record WithinScope(String kind, Test test) implements Test {
        @Override
        public Outcome at(Place place) {
            return place.nearest(kind).map(test::at).orElse(Outcome.of(Truth.YES));
        }
    }

    /** The standards are met, each at the part it is about. */
    record Meets(List<Standard> standards) implements Test {
        @Override
        public Outcome at(Place place) {
            return Outcome.all(standards.stream()
                    .map(each -> place.nearest(each.of())
                            .map(at -> new All(each.requires()).at(at))
                            .orElse(Outcome.of(Truth.NO)))
                    .toList());
        }
    }
}
