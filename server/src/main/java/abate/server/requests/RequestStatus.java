package abate.server.requests;

import java.util.Locale;

/** What became of a request. */
public enum RequestStatus {
    /** Nobody has answered it yet. */
    WAITING,
    /** It was granted, or what it asked for was done. */
    GRANTED,
    /** It was turned down, with the reason in the note. */
    DECLINED;

    /** The name the database uses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True once somebody has answered. */
    public boolean answered() {
        return switch (this) {
            case WAITING -> false;
            case GRANTED, DECLINED -> true;
        };
    }
}
