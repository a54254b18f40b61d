/** Finds what the data name by the words that somebody types. */
package dev.parley.store.find;
