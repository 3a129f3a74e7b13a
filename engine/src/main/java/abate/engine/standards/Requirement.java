package abate.engine.standards;

import abate.engine.words.Said;
import java.util.List;
import java.util.stream.Stream;

/**
 * A standard as people read it, before anything is measured.
 *
 * @param standard its id in the book
 * @param of the kind of part it is about
 * @param words what is wrong where it is violated
 * @param applies where it applies; empty for every part of that kind
 * @param asks what it requires
 * @param provision its section, rules and period in force
 * @param condition the listed condition of a substandard building it belongs to; empty for none
 * @param exceptions what takes it away, and what spares those it would strike
 * @param owedBy who owes it beside the owner; empty for nobody
 */
public record Requirement(
        String standard,
        String of,
        Said words,
        Said applies,
        Said asks,
        Provision provision,
        String condition,
        List<Exemption> exceptions,
        String owedBy) {
    public Requirement {
        exceptions = List.copyOf(exceptions);
    }

    /** An exception beside the standard, with its own section. */
    public record Exemption(Said words, Provision provision) {}

    static Requirement of(Standard standard) {
        return new Requirement(
                standard.id(),
                standard.of(),
                standard.words(),
                Wording.of(standard.where()),
                Wording.of(new Test.All(standard.requires())),
                standard.provision(),
                standard.condition(),
                Stream.concat(standard.unless().stream(), standard.spared().stream())
                        .map(each -> new Exemption(each.words(), each.provision()))
                        .toList(),
                standard.owedBy());
    }
}
