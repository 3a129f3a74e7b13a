package abate.server.pages;

import abate.server.database.JurisdictionId;

/** Whoever is signed in, as far as a page's frame must know. */
public interface Person {

    /** What colleagues call the person. */
    String name();

    /** Whom the person works for: every page the person sees is that city's. */
    JurisdictionId jurisdiction();
}
