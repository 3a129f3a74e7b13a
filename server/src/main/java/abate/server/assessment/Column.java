package abate.server.assessment;

import java.util.Locale;

/** The columns of a roll that are read. Each stands in the file once, under its own name or one that is named for it. */
enum Column {
    APN(true),
    HOUSE_NUMBER(false),
    STREET(true),
    CITY(true),
    STATE(false),
    ZIP(true),
    LEGAL(true),
    USE(false),
    LATITUDE(false),
    LONGITUDE(false),
    BEDROOMS(false),
    BATHROOMS(false),
    SQUARE_FEET(false),
    UNITS(false),
    OWNER(true),
    OWNER_KIND(false),
    OWNER_SINCE(false),
    INSTRUMENT(false),
    MAIL_LINE1(false),
    MAIL_LINE2(false),
    MAIL_CITY(false),
    MAIL_STATE(false),
    MAIL_ZIP(false);

    private final boolean needed;

    Column(boolean needed) {
        this.needed = needed;
    }

    /** Whether a file without it is no roll. */
    boolean needed() {
        return needed;
    }

    /** As it is written in the heading of a file. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
