package abate.engine.alteration;

import abate.engine.book.Authority;
import abate.engine.book.Book;

/**
 * A book with one thing changed.
 *
 * @param thing what is changed, in words, such as {@code the third gate of order (by appeal_by)} or {@code the clock appeal_by}
 * @param says how, in words that follow those of the place
 * @param authority what that thing rests on
 * @param book the book with that change and no other
 */
public record Alteration(String thing, String says, Authority authority, Book book) {}
