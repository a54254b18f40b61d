package dev.parley.store.publish;

/**
 * What became of the graphs that were to be published.
 *
 * @param published how many were sent
 * @param unchanged how many were there already
 * @param removed how many were taken away
 * @param complete whether all were looked at
 */
public record PublishReport(int published, int unchanged, int removed, boolean complete) {}
