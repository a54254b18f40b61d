package dev.parley.text;

/**
 * A calendar expression in a sentence.
 *
 * @param first its first token
 * @param last its last token
 */
public record DateMention(int first, int last, DateExpression expression) {}
