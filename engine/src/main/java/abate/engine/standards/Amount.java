package abate.engine.standards;

import abate.engine.words.Said;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an amount of the law is reached from what was measured. */
sealed interface Amount {
    /** What it comes to at that place. */
    Worth at(Place place);

    /** The unit in which it comes. */
    Unit unit();

    /** A number of the law. */
    record Fixed(Quantity quantity) implements Amount {
        @Override
        public Worth at(Place place) {
            return new Worth.Known(quantity, quantity.said(), List.of());
        }

        @Override
        public Unit unit() {
            return quantity.unit();
        }
    }

    /** What was measured; nothing where the place stands in no such part. */
    record Of(FactKind fact) implements Amount {
        @Override
        public Worth at(Place place) {
            return switch (place.find(fact)) {
                case Place.Known(Fact found)
                when found instanceof Fact.Measure(Quantity quantity) ->
                    new Worth.Known(quantity, quantity.said(), List.of());
                case Place.Known known -> Worth.Unknown.of(List.of(new Missing(place.path(), fact.name(), fact.ask())));
                case Place.NotMeasured(Missing missing) -> Worth.Unknown.of(List.of(missing));
                case Place.NoSuchPart none ->
                    Worth.Unknown.of(List.of(new Missing(place.path(), fact.name(), fact.ask())));
            };
        }

        @Override
        public Unit unit() {
            return fact.unit();
        }
    }

    /**
     * An amount with a name and words.
     *
     * @param of the kind of part it is about; empty where it is read like a fact
     */
    record Named(String name, Said label, String of, Amount amount) implements Amount {
        @Override
        public Worth at(Place place) {
            return of.isEmpty()
                    ? amount.at(place)
                    : place.nearest(of)
                            .map(amount::at)
                            .orElseGet(() -> Worth.Unknown.of(List.of(new Missing(place.path(), name, label))));
        }

        @Override
        public Unit unit() {
            return amount.unit();
        }
    }

    /**
     * So much, and more for each of something over a number: for each person over two, for each story over two up to
     * fourteen, for every ten guests over ten.
     *
     * @param per how many make one step; a part of a step counts as a whole one
     * @param upTo more than these are not counted; null without a limit
     */
    record Steps(
            Quantity base,
            Quantity more,
            Amount each,
            Exact over,
            Exact per,
            @Nullable Exact upTo) implements Amount {
        @Override
        public Worth at(Place place) {
            return switch (each.at(place)) {
                case Worth.Unknown unknown -> unknown;
                case Worth.Known counted -> stepped(counted);
            };
        }

        private Worth stepped(Worth.Known counted) {
            Exact many = counted.quantity().amount();
            Exact seen = upTo == null ? many : many.least(upTo);
            Exact beyond = seen.minus(over).most(Exact.ZERO);
            Exact steps = beyond.dividedBy(per).up();
            Quantity sum = base.plus(more.times(steps));
            boolean single = per.equals(Exact.of(1));
            String working = steps.equals(Exact.ZERO)
                    ? ""
                    : single ? " × (" + seen + " − " + over + ")" : " × ⌈(" + seen + " − " + over + ") ÷ " + per + "⌉";
            Said added = more.said().plus(working);
            boolean onlyAdded = base.amount().equals(Exact.ZERO);
            Said shown = working.isEmpty()
                    ? base.said()
                    : onlyAdded ? added : base.said().plus(" + ").plus(added);
            return new Worth.Known(sum, shown, counted.also());
        }

        @Override
        public Unit unit() {
            return base.unit();
        }
    }

    /** So much for so much: two inches for each foot. */
    record Rate(Quantity each, Quantity per, Amount of) implements Amount {
        @Override
        public Worth at(Place place) {
            return switch (of.at(place)) {
                case Worth.Unknown unknown -> unknown;
                case Worth.Known whole ->
                    new Worth.Known(
                            each.times(whole.quantity().amount().dividedBy(per.amount())),
                            each.said()
                                    .plus(" × ")
                                    .plus(whole.quantity().said())
                                    .plus(" ÷ ")
                                    .plus(per.said()),
                            whole.also());
            };
        }

        @Override
        public Unit unit() {
            return each.unit();
        }
    }

    /** A share of another amount. */
    record Share(Exact share, Amount of) implements Amount {
        @Override
        public Worth at(Place place) {
            return switch (of.at(place)) {
                case Worth.Unknown unknown -> unknown;
                case Worth.Known whole ->
                    new Worth.Known(
                            whole.quantity().times(share),
                            Said.same(share.above() + "/" + share.below() + " × (")
                                    .plus(whole.working())
                                    .plus(")"),
                            whole.also());
            };
        }

        @Override
        public Unit unit() {
            return of.unit();
        }
    }

    /** The larger or the smaller of several. */
    record Extreme(boolean largest, List<Amount> amounts) implements Amount {
        @Override
        public Worth at(Place place) {
            return Amounts.together(
                    amounts,
                    place,
                    known -> known.stream()
                            .reduce((one, other) ->
                                    largest == one.quantity().compareTo(other.quantity()) >= 0 ? one : other)
                            .orElseThrow());
        }

        @Override
        public Unit unit() {
            return amounts.getFirst().unit();
        }
    }

    /** The sum of several. */
    record Plus(List<Amount> amounts) implements Amount {
        @Override
        public Worth at(Place place) {
            return Amounts.together(amounts, place, known -> Amounts.sum(known, unit()));
        }

        @Override
        public Unit unit() {
            return amounts.getFirst().unit();
        }
    }

    /** One without the other, never below nothing. */
    record Minus(Amount from, Amount less) implements Amount {
        @Override
        public Worth at(Place place) {
            return Amounts.together(List.of(from, less), place, known -> {
                Worth.Known whole = known.getFirst();
                Worth.Known part = known.getLast();
                Said working = part.quantity().amount().equals(Exact.ZERO)
                        ? whole.working()
                        : whole.working().plus(" − ").plus(part.working());
                return new Worth.Known(
                        whole.quantity().minus(part.quantity()), working, Tests.joined(whole.also(), part.also()));
            });
        }

        @Override
        public Unit unit() {
            return from.unit();
        }
    }

    /** The sum over the parts in a place, or over the parts beside it that count with it. */
    record Total(Amount what, Among among, Test where) implements Amount {
        @Override
        public Worth at(Place place) {
            List<Worth> worths = new ArrayList<>();
            List<Missing> missing = new ArrayList<>();
            for (Place each : among.of(place, missing)) {
                Outcome counts = where.at(each);
                if (counts.truth() == Truth.YES) {
                    worths.add(what.at(each));
                }
                missing.addAll(counts.missing());
            }
            if (!missing.isEmpty()) {
                return Worth.Unknown.of(missing);
            }
            return Amounts.all(worths, known -> Amounts.sum(known, unit()));
        }

        @Override
        public Unit unit() {
            return what.unit();
        }
    }

    /** One amount where a condition holds, another where not. */
    record Depends(Test when, Amount then, Amount otherwise, Provision provision) implements Amount {
        @Override
        public Worth at(Place place) {
            Outcome outcome = when.at(place);
            return switch (outcome.truth()) {
                case YES -> Amounts.citing(then.at(place), provision);
                case NO -> otherwise.at(place);
                case UNKNOWN -> new Worth.Unknown(outcome.missing());
            };
        }

        @Override
        public Unit unit() {
            return then.unit();
        }
    }

    /** What was measured, and where nothing is on record another amount. */
    record IfRecorded(FactKind fact, Amount otherwise, Provision provision) implements Amount {
        @Override
        public Worth at(Place place) {
            return place.find(fact) instanceof Place.Known(Fact found)
                            && found instanceof Fact.Measure(Quantity quantity)
                    ? Amounts.citing(
                            new Worth.Known(
                                    quantity,
                                    quantity.said().plus(" (").plus(fact.ask()).plus(")"),
                                    List.of()),
                            provision)
                    : otherwise.at(place);
        }

        @Override
        public Unit unit() {
            return fact.unit();
        }
    }

    /** An amount that rests on a provision of its own. */
    record Citing(Amount amount, Provision provision) implements Amount {
        @Override
        public Worth at(Place place) {
            return Amounts.citing(amount.at(place), provision);
        }

        @Override
        public Unit unit() {
            return amount.unit();
        }
    }
}
