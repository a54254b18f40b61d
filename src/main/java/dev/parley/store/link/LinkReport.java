package dev.parley.store.link;

/**
 * What linking has done.
 *
 * @param meetings how many meeting nodes of a known day there are
 * @param linked how many of them are now the same as another
 * @param kept how many others
 * @param changed how many graphs were written
 */
public record LinkReport(long meetings, long linked, long kept, long changed) {}
