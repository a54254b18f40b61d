package dev.parley.store.find;

/**
 * Something that has a name like the one looked for.
 *
 * @param type person, state, body, place, office or meeting
 * @param note what tells it from others: how many meetings, or what became of it
 */
public record Found(String iri, String type, String label, String note) {}
