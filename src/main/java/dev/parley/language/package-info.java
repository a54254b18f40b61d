/** Word lists and forms of words, which every stage may use. */
package dev.parley.language;
