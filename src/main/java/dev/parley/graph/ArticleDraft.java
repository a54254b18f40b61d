package dev.parley.graph;

import org.apache.jena.graph.Node;

/**
 * The graph of one article in the making.
 *
 * @param article its name
 * @param language of its words, as a BCP 47 tag
 * @param facts what is said of the article and its meetings
 */
record ArticleDraft(
    Iris iris,
    Node article,
    String language,
    Statements facts,
    EntityNodes entities,
    EvidenceNodes evidence) {}
