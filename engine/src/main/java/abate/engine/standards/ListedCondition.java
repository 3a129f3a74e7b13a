package abate.engine.standards;

import abate.engine.words.Said;

/** A condition that the law lists as making a building substandard where it also endangers someone (SB-03 to SB-17). */
public record ListedCondition(String id, Said words, Provision provision) {}
