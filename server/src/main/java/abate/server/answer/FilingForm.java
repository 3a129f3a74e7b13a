package abate.server.answer;

import abate.engine.book.Field;
import abate.engine.matter.Refusal;
import abate.engine.value.Value;
import abate.server.pages.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed to file an act, read and judged.
 *
 * @param fee how they mean to meet the fee; empty while they have not said
 * @param particulars what could be read
 * @param errors what is wrong, by field, in the reader's words
 * @param refusals what the law says against the act as a whole
 */
record FilingForm(
        Filing filing,
        MultiValueMap<String, String> typed,
        Optional<Fee> fee,
        Map<String, Value> particulars,
        Map<String, String> errors,
        List<Refusal> refusals) {

    /** The name of the question about the fee in the page; the book's own names have no hyphen. */
    static final String FEE = "the-fee";

    /** How somebody means to meet the fee. */
    enum Fee {
        /** The act asks for no money. */
        NONE,
        /** They claim that the law waives it. */
        WAIVED,
        /** They bring it to the counter; nothing is filed until it has come. */
        COUNTER
    }

    boolean ready() {
        return errors.isEmpty() && refusals.isEmpty();
    }

    /** Reads and judges what was typed. */
    static FilingForm read(Filing filing, MultiValueMap<String, String> typed, Speech speech, Page page) {
        Map<String, Value> particulars = new HashMap<>(filing.answeredByBeing());
        Map<String, String> errors = new LinkedHashMap<>();
        for (Field field : filing.asked()) {
            switch (Typing.read(field.type(), typed.getOrDefault(field.name(), List.of()))) {
                case Typing.Read.Given(Value value) -> particulars.put(field.name(), value);
                case Typing.Read.Nothing nothing -> {}
                case Typing.Read.Misread(String key) -> errors.put(field.name(), page.say(key));
            }
        }
        Optional<Fee> fee = fee(filing, typed.getFirst(FEE));
        if (fee.isEmpty()) {
            errors.put(FEE, page.say("answer.error.choose"));
        }
        particulars.putAll(money(filing, fee.orElse(Fee.WAIVED)));
        List<Refusal> whole = new ArrayList<>();
        for (Refusal refusal : judged(filing, fee, particulars)) {
            if (refusal.field().isEmpty()) {
                whole.add(refusal);
            } else {
                errors.putIfAbsent(shown(filing, refusal.field()), speech.say(refusal.says()));
            }
        }
        return new FilingForm(filing, typed, fee, particulars, errors, whole);
    }

    private static Optional<Fee> fee(Filing filing, @org.jspecify.annotations.Nullable String chosen) {
        if (!filing.fee().needed()) {
            return Optional.of(Fee.NONE);
        }
        return switch (chosen == null ? "" : chosen) {
            case "waived" -> filing.fee().excuse().map(field -> Fee.WAIVED);
            case "counter" -> Optional.of(Fee.COUNTER);
            default -> Optional.empty();
        };
    }

    /** For the counter the act is judged as the clerk will record it: with the fee the law asks. */
    private static Map<String, Value> money(Filing filing, Fee fee) {
        Map<String, Value> given = new HashMap<>();
        switch (fee) {
            case NONE -> {}
            case WAIVED -> filing.fee().excuse().ifPresent(field -> given.put(field.name(), Value.of(true)));
            case COUNTER -> {
                filing.fee().excuse().ifPresent(field -> given.put(field.name(), Value.of(false)));
                filing.money()
                        .ifPresent(
                                field -> filing.fee().sum().ifPresent(sum -> given.put(field.name(), Value.of(sum))));
            }
        }
        return given;
    }

    /** Where the fee is not known the counter names it, and only what is asked on the page can be judged here. */
    private static List<Refusal> judged(Filing filing, Optional<Fee> fee, Map<String, Value> particulars) {
        List<Refusal> all = filing.judge(particulars);
        if (fee.equals(Optional.of(Fee.COUNTER)) && filing.fee().sum().isEmpty()) {
            List<Refusal> known = new ArrayList<>(filing.barred());
            all.stream()
                    .filter(refusal -> filing.asked().stream()
                            .anyMatch(field -> field.name().equals(refusal.field())))
                    .forEach(known::add);
            return known;
        }
        return all;
    }

    /** What is wrong with the money stands beside the question about the fee. */
    private static String shown(Filing filing, String field) {
        return filing.asked().stream().anyMatch(asked -> asked.name().equals(field)) ? field : FEE;
    }

    /** The questions with what was typed, for the page. */
    List<FieldView> views(Speech speech) {
        return filing.asked().stream()
                .map(field -> FieldView.of(
                        field,
                        filing.open().state().book(),
                        speech,
                        typed.getOrDefault(field.name(), List.of()),
                        errors.getOrDefault(field.name(), "")))
                .toList();
    }

    /** What was typed, by field, as a clerk types it again or takes it over. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field field : filing.asked()) {
            String text = Typing.story(String.join("\n", typed.getOrDefault(field.name(), List.of())));
            if (!text.isEmpty()) {
                texts.put(field.name(), text);
            }
        }
        return texts;
    }
}
