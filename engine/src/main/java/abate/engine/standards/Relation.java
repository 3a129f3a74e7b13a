package abate.engine.standards;

import abate.engine.words.Said;

/** How what was found must compare with what is required. */
enum Relation {
    AT_LEAST("at_least", new Said("at least", "al menos")),
    AT_MOST("at_most", new Said("at most", "como máximo")),
    OVER("over", new Said("more than", "más de")),
    UNDER("under", new Said("less than", "menos de"));

    private final String key;
    private final Said words;

    Relation(String key, Said words) {
        this.key = key;
        this.words = words;
    }

    /** As a book writes it. */
    String key() {
        return key;
    }

    Said words() {
        return words;
    }

    boolean holds(int comparison) {
        return switch (this) {
            case AT_LEAST -> comparison >= 0;
            case AT_MOST -> comparison <= 0;
            case OVER -> comparison > 0;
            case UNDER -> comparison < 0;
        };
    }
}
