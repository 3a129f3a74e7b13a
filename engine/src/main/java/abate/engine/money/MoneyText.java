package abate.engine.money;

import abate.engine.words.Parsed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a sum is written and read. */
final class MoneyText {

    private static final Pattern FORM = Pattern.compile("(-?)\\$?(-?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d{2}))?");
    private static final int MOST_DIGITS = 15;

    private MoneyText() {}

    static Parsed<Money> parse(String text) {
        String plain = text.strip().replace(" ", "");
        Matcher form = FORM.matcher(plain);
        if (!form.matches() || (!form.group(1).isEmpty() && !form.group(2).isEmpty())) {
            return Parsed.misread(text, fault(plain));
        }
        String dollars = form.group(3).replace(",", "");
        if (dollars.length() > MOST_DIGITS) {
            return Parsed.misread(text, "is more money than can be recorded");
        }
        String cents = form.group(4) == null ? "00" : form.group(4);
        long sum = Long.parseLong(dollars + cents);
        boolean negative = !form.group(1).isEmpty() || !form.group(2).isEmpty();
        return Parsed.read(Money.ofCents(negative ? -sum : sum));
    }

    static String write(long cents) {
        String digits = Long.toUnsignedString(Math.abs(cents));
        String padded = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
        StringBuilder dollars = new StringBuilder(padded.substring(0, padded.length() - 2));
        for (int at = dollars.length() - 3; at > 0; at -= 3) {
            dollars.insert(at, ',');
        }
        return (cents < 0 ? "-$" : "$") + dollars + "." + padded.substring(padded.length() - 2);
    }

    private static String fault(String plain) {
        if (plain.isEmpty()) {
            return "is no amount; write for example \"$1,000.00\"";
        }
        if (plain.matches("-?\\$?-?[\\d,]+\\.(\\d|\\d{3,})?")) {
            return "needs two digits for the cents, as in \"$1,000.00\"";
        }
        if (plain.matches("-?\\$?-?[\\d,]+(\\.\\d{2})?")) {
            return "has a comma in the wrong place; write for example \"$1,000.00\"";
        }
        return "is not an amount of money; write for example \"$1,000.00\"";
    }
}
