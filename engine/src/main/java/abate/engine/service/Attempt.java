package abate.engine.service;

import java.time.LocalDate;

/**
 * One step of an attempt to serve a letter on a person.
 *
 * @param act the act of the case file that records it
 * @param party who was to be served
 * @param method the way, by its name in the book
 * @param step what was done: mailed, delivered, left, posted, published
 * @param on the day it was done
 * @param done false where it failed: refused, unclaimed, nobody there
 */
public record Attempt(
        long act, String party, String method, String step, LocalDate on, boolean done, String note, Proof proof) {}
