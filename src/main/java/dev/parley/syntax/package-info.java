/**
 * Tags, heads and relations of a sentence, by a learned parser, and the questions that readers ask.
 */
package dev.parley.syntax;
