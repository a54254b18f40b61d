/**
 * What articles say, as RDF: the vocabulary, the names of things, the graph of an article, its
 * formats, its queries and its checks.
 */
package dev.parley.graph;
