package abate.server.language;

import abate.engine.words.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of the pages. A key begins with the package that owns it: {@code intake.where.label} is the entry
 * {@code where.label} in {@code abate/server/intake/messages_en.properties}. A {@code {0}} stands for the first value;
 * apostrophes and other braces are only themselves.
 */
public final class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    private Texts() {}

    /**
     * The words behind {@code key}; English where a translation is missing, and the key itself where even that is, never a
     * failure.
     *
     * @param values what stands for {0}, {1} and so on, already in words
     */
    public static String say(Language language, String key, Object... values) {
        String text = find(language, key);
        if (text == null) {
            LOG.warn("no words for {} in {}", key, language);
            text = find(Language.ENGLISH, key);
        }
        return text == null ? key : filled(text, values);
    }

    private static @Nullable String find(Language language, String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? null : bundle(key.substring(0, dot), language).getProperty(key.substring(dot + 1));
    }

    private static String filled(String text, Object... values) {
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }

    private static Properties bundle(String owner, Language language) {
        return BUNDLES.computeIfAbsent(
                "/abate/server/" + owner + "/messages_" + language.code() + ".properties", Texts::load);
    }

    private static Properties load(String resource) {
        Properties bundle = new Properties();
        try (InputStream file = Texts.class.getResourceAsStream(resource)) {
            if (file != null) {
                bundle.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return bundle;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
