package abate.server.answer;

import abate.engine.book.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The form of an act, and the same read over before it is filed.
 *
 * @param by the last day to file; empty where the law sets none
 * @param barred what the law says against it as a whole
 * @param feeChosen waived, counter, or empty
 * @param waiver the book's words on the waiver; empty where nothing excuses from the fee
 * @param kept everything typed, to be sent again with the next step
 */
public record FilingView(
        String href,
        String back,
        String title,
        String help,
        String letterTitle,
        String address,
        String name,
        Optional<DateLine> by,
        List<Because> barred,
        List<FieldView> fields,
        List<FilingCard.Fee> fees,
        String feeSum,
        boolean takesMoney,
        String waiver,
        String feeChosen,
        String feeError,
        List<Kept> kept,
        String key,
        Book.Letterhead office) {
    public FilingView {
        barred = List.copyOf(barred);
        fields = List.copyOf(fields);
        fees = List.copyOf(fees);
        kept = List.copyOf(kept);
    }

    /** One typed answer, as a hidden field carries it. */
    public record Kept(String name, String value) {}

    /** Something wrong, and the field it is about. */
    public record Fault(String field, String says) {}

    static FilingView of(FilingForm form, UUID key, abate.server.pages.Page page) {
        Filing filing = form.filing();
        OpenLetter open = filing.open();
        Speech speech = open.speech(page.language());
        return new FilingView(
                open.href() + "/file/" + filing.rule().name(),
                open.href(),
                speech.say(filing.rule().title()),
                speech.say(filing.rule().help()),
                open.title(speech.language()),
                open.address(),
                open.reader().name(),
                Optional.ofNullable(filing.right()).map(clock -> DateLine.of(clock, "", speech)),
                form.refusals().stream().map(speech::because).toList(),
                form.views(speech),
                FilingCard.fees(filing, speech),
                filing.fee().sum().map(Object::toString).orElse(""),
                filing.fee().needed(),
                filing.fee().excuse().map(field -> speech.say(field.ask())).orElse(""),
                form.fee()
                        .map(fee -> fee.name().toLowerCase(java.util.Locale.ROOT))
                        .orElse(""),
                form.errors().getOrDefault(FilingForm.FEE, ""),
                kept(form.typed()),
                key.toString(),
                open.state().book().letterhead());
    }

    private static List<Kept> kept(Map<String, List<String>> typed) {
        List<Kept> kept = new ArrayList<>();
        typed.forEach((name, values) -> {
            if (!name.equals("_csrf") && !name.equals("the-step") && !name.equals("the-key")) {
                values.forEach(value -> kept.add(new Kept(name, value)));
            }
        });
        return kept;
    }

    /** Every field with something wrong, in the order of the form, for the summary at the top. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        fields.stream()
                .filter(field -> !field.error().isEmpty())
                .forEach(field -> faults.add(new Fault(field.name(), field.error())));
        if (!feeError.isEmpty()) {
            faults.add(new Fault(FilingForm.FEE, feeError));
        }
        return faults;
    }
}
