/**
 * Parley as one function, from an article to its graph.
 *
 * <p>{@link dev.parley.Parley} is what other programs use, with {@link dev.parley.ingest.Article},
 * {@link dev.parley.meeting.Meeting} and {@link dev.parley.graph.ArticleGraph} as what goes in and
 * comes out, and what these are made of: the list is in {@code PublicApiTest}, and grows on purpose
 * only. All else may change with any release.
 */
package dev.parley;
