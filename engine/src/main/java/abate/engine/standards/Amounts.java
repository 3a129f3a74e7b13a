package abate.engine.standards;

import abate.engine.words.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What several amounts come to together: unknown where one of them is. */
final class Amounts {
    private Amounts() {}

    static Worth together(List<Amount> amounts, Place place, Function<List<Worth.Known>, Worth.Known> join) {
        return all(amounts.stream().map(each -> each.at(place)).toList(), join);
    }

    static Worth all(List<Worth> worths, Function<List<Worth.Known>, Worth.Known> join) {
        List<Worth.Known> known = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (Worth worth : worths) {
            switch (worth) {
                case Worth.Known one -> known.add(one);
                case Worth.Unknown unknown -> missing.addAll(unknown.missing());
            }
        }
        return missing.isEmpty() ? join.apply(known) : Worth.Unknown.of(missing);
    }

    static Worth.Known sum(List<Worth.Known> known, Unit unit) {
        Quantity total = Quantity.of(Exact.ZERO, unit);
        Said working = Said.NOTHING;
        List<Provision> also = new ArrayList<>();
        for (Worth.Known each : known) {
            total = total.plus(each.quantity());
            also.addAll(each.also());
            if (!each.quantity().amount().equals(Exact.ZERO)) {
                working = working == Said.NOTHING
                        ? each.working()
                        : working.plus(" + ").plus(each.working());
            }
        }
        return new Worth.Known(
                total,
                working == Said.NOTHING ? total.said() : working,
                also.stream().distinct().toList());
    }

    static Worth citing(Worth worth, Provision provision) {
        if (provision.isEmpty() || !(worth instanceof Worth.Known known)) {
            return worth;
        }
        List<Provision> also = new ArrayList<>(known.also());
        also.add(provision);
        return new Worth.Known(known.quantity(), known.working(), List.copyOf(also));
    }
}
