package abate.server.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.money.Money;
import abate.engine.money.Rate;
import abate.engine.service.Proof;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deeds are read back exactly as they were written, and written in one way only. */
class ActTextTest {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "m1.7",
            "Peña Ñandú",
            "\"quoted\" \\ back",
            "line\nline\ttab\r",
            "{\"not\":\"json\"}",
            "😀 ok",
            "\u0001\u001f\u007f\u2028",
            "zero \0 inside",
            "half \ud83d alone",
            "\udc00\ud800",
            "  spaces  ",
            "null");

    static Stream<Integer> seeds() {
        return IntStream.range(0, 50).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_deed_is_read_back_as_it_was_written(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Deed deed = deed(random);
            String text = ActText.write(deed);

            assertThat(ActText.read(text)).isEqualTo(deed);
            assertThat(ActText.write(ActText.read(text))).isEqualTo(text);
        }
    }

    @Test
    void money_is_whole_cents_and_keys_stand_in_order() {
        Deed deed = new Deed.Performed(
                "m1",
                "payment",
                null,
                Map.of(
                        "zeal",
                        Value.of(true),
                        "amount",
                        Value.of(
                                Money.parse("$1,234.05") instanceof abate.engine.words.Parsed.Read<Money>(Money money)
                                        ? money
                                        : Money.ZERO)));

        assertThat(ActText.write(deed))
                .isEqualTo("{\"act\":\"payment\",\"deed\":\"performed\",\"matter\":\"m1\","
                        + "\"particulars\":{\"amount\":{\"cents\":123405},\"zeal\":{\"flag\":true}}}");
    }

    @Test
    void text_a_database_cannot_hold_is_told_apart() {
        assertThat(ActText.storable(new Deed.Struck(1, "plain 😀"))).isTrue();
        assertThat(ActText.storable(new Deed.Struck(1, "zero \0"))).isFalse();
        assertThat(ActText.storable(new Deed.FactsFound(Map.of("a", Value.of(List.of(Value.of("\ud800")))))))
                .isFalse();
    }

    @Test
    void a_view_of_something_else_is_no_particular() {
        Value.Structure view = part -> Value.ABSENT;

        assertThatThrownBy(() -> ActText.write(new Deed.FactsFound(Map.of("owner", view))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Deed deed(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new Deed.FactsFound(values(random, 3));
            case 1 ->
                new Deed.PartyNamed(new Party(
                        text(random),
                        text(random),
                        List.of(text(random), text(random)),
                        List.of(text(random)),
                        random.nextBoolean(),
                        random.nextBoolean()));
            case 2 -> new Deed.MatterOpened(text(random), text(random), maybe(random));
            case 3 -> new Deed.Performed(text(random), text(random), maybe(random), values(random, 3));
            case 4 ->
                new Deed.ServiceTried(
                        text(random),
                        random.nextLong(),
                        text(random),
                        text(random),
                        text(random),
                        random.nextBoolean(),
                        text(random),
                        new Proof(text(random), text(random), text(random), text(random), random.nextBoolean()));
            case 5 -> new Deed.Struck(random.nextLong(), text(random));
            case 6 ->
                new Deed.Corrected(
                        random.nextLong(), random.nextBoolean() ? null : day(random), values(random, 2), text(random));
            case 7 -> new Deed.FileClosed(text(random));
            default -> new Deed.LawNoted(text(random), text(random), day(random));
        };
    }

    private static Map<String, Value> values(Random random, int depth) {
        Map<String, Value> values = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.put(text(random), value(random, depth));
        }
        return values;
    }

    private static Value value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 10)) {
            case 0 -> Value.ABSENT;
            case 1 -> Value.of(random.nextBoolean());
            case 2 -> Value.of(random.nextLong());
            case 3 -> Value.of(Money.ofCents(random.nextInt(3) == 0 ? Long.MAX_VALUE : random.nextInt(1_000_000)));
            case 4 -> new Value.Percent(Rate.percent(random.nextInt(30)));
            case 5 -> Value.of(day(random));
            case 6 ->
                Value.of(LocalDateTime.of(
                        day(random), java.time.LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L))));
            case 7 -> Value.of(text(random));
            case 8 ->
                Value.of(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> value(random, depth - 1))
                        .toList());
            default -> Value.of(values(random, depth - 1));
        };
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size())) + (random.nextBoolean() ? random.nextInt(100) : "");
    }

    private static @Nullable String maybe(Random random) {
        return random.nextBoolean() ? null : text(random);
    }
}
