package abate.server.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what keeps a draft from becoming a letter: required text that is blank, and characters that cannot be printed. */
final class DraftCheck {

    private final PrintableText printable = new PrintableText();

    /** Every shortcoming of the draft, in the order of the page; none means it can be frozen. */
    List<Shortcoming> of(LetterDraft draft) {
        List<Shortcoming> found = new ArrayList<>();
        Letterhead head = draft.letterhead();
        text(found, "Letterhead", head.city(), head.department(), head.phone());
        lines(found, "Letterhead", head.addressLines());
        window(found, "Letterhead", head.addressLines(), 3);
        text(found, "Addressee", draft.addressee().name());
        lines(found, "Addressee", draft.addressee().addressLines());
        window(found, "Addressee", draft.addressee().addressLines(), 4);
        text(found, "Case number", draft.caseNumber());
        lines(found, "Regarding", draft.regarding());
        text(found, "Title", draft.title());
        if (draft.sections().isEmpty()) {
            found.add(new Shortcoming("Contents", null, null, "The letter says nothing: it has no sections."));
        }
        draft.sections().forEach(section -> section(found, section));
        draft.courtesy().ifPresent(translation -> {
            text(found, "Title", translation.title());
            translation.sections().forEach(section -> section(found, section));
        });
        text(found, "Signature", draft.signedBy(), draft.signedRole());
        return found;
    }

    private void section(List<Shortcoming> found, Section section) {
        if (isEmpty(section)) {
            found.add(new Shortcoming(section.heading(), section.cite(), section.ruleId(), blank(section)));
        }
        Stream.concat(Stream.of(section.heading()), texts(section))
                .forEach(text -> unprintable(found, section.heading(), section.cite(), section.ruleId(), text));
    }

    private static boolean isEmpty(Section section) {
        return section.heading().isBlank()
                || texts(section).findAny().isEmpty()
                || texts(section).anyMatch(DraftCheck::isBlank)
                || section.body().stream()
                        .anyMatch(block -> texts(block).findAny().isEmpty());
    }

    private static String blank(Section section) {
        String what = "“" + section.heading() + "” is blank or has a blank line in it.";
        return section.cite() == null ? what : what + " " + section.cite() + " requires it.";
    }

    private void lines(List<Shortcoming> found, String where, List<String> lines) {
        if (lines.isEmpty()) {
            found.add(new Shortcoming(where, null, null, where + " is blank."));
        }
        text(found, where, lines.toArray(String[]::new));
    }

    private static void window(List<Shortcoming> found, String where, List<String> lines, int most) {
        if (lines.size() > most) {
            String sentence =
                    where + " has " + lines.size() + " address lines; the envelope’s window shows " + most + ".";
            found.add(new Shortcoming(where, null, null, sentence));
        }
    }

    private void text(List<Shortcoming> found, String where, String... texts) {
        if (Stream.of(texts).anyMatch(DraftCheck::isBlank)) {
            found.add(new Shortcoming(where, null, null, where + " is blank or has a blank line in it."));
        }
        Stream.of(texts).forEach(text -> unprintable(found, where, null, null, text));
    }

    private void unprintable(
            List<Shortcoming> found, String where, @Nullable String cite, @Nullable String ruleId, String text) {
        printable
                .unprintable(text)
                .ifPresent(sign -> found.add(new Shortcoming(
                        where,
                        cite,
                        ruleId,
                        "“" + sign + "” in " + where + " cannot be printed in this letter’s font.")));
    }

    private static boolean isBlank(String text) {
        return PrintableText.clean(text).isBlank();
    }

    private static Stream<String> texts(Section section) {
        return section.body().stream().flatMap(DraftCheck::texts);
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Paragraph(String text) -> Stream.of(text);
            case Block.Bullets(List<String> items) -> items.stream();
            case Block.Rows(List<Block.Row> rows) -> rows.stream().flatMap(row -> Stream.of(row.label(), row.value()));
        };
    }
}
