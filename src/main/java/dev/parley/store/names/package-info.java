/** The text index of a store: what has a name, by the words of its names. */
package dev.parley.store.names;
