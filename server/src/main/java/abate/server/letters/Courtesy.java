package abate.server.letters;

import abate.engine.words.Language;
import java.util.List;

/**
 * What a letter says once more in another language, on a page of its own at its end. It is a courtesy: the letter itself is what
 * counts, and this bears no citations.
 *
 * @param title the letter's title in that language
 * @param sections its contents in that language; what people typed stays as they typed it
 */
public record Courtesy(Language language, String title, List<Section> sections) {
    public Courtesy {
        sections = List.copyOf(sections);
    }
}
