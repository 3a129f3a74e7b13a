package abate.server.pages;

/** Whoever is signed in, as far as a page's frame must know. */
public interface Person {

    /** What colleagues call the person. */
    String name();
}
