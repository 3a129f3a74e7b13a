package abate.engine.time;

import abate.engine.words.Language;

/** Which of several days the law takes. */
public enum Choice {
    LATEST,
    EARLIEST;

    String say(Language language) {
        return this == LATEST
                ? language.pick("the latest", "la más tardía")
                : language.pick("the earliest", "la más temprana");
    }
}
