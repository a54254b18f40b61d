package dev.parley.syntax;

/**
 * A noun that modifies a predicate or another noun.
 *
 * @param word the noun's token
 * @param preposition in lower case, words of several parted by a space ("along with"); empty if it
 *     has none, as "on" is left out in "met Monday"
 */
public record Oblique(int word, String preposition) {}
