package dev.parley.store;

import org.apache.jena.riot.RDFFormat;

/** A way of writing RDF down; the names in lower case are those of the commands' options. */
public enum RdfFormat {
  TURTLE(RDFFormat.TURTLE_PRETTY, RDFFormat.TURTLE_BLOCKS, false),
  TRIG(RDFFormat.TRIG_PRETTY, RDFFormat.TRIG_BLOCKS, true),
  NTRIPLES(RDFFormat.NTRIPLES_UTF8, RDFFormat.NTRIPLES_UTF8, false),
  NQUADS(RDFFormat.NQUADS_UTF8, RDFFormat.NQUADS_UTF8, true),
  JSONLD(RDFFormat.JSONLD11, RDFFormat.JSONLD11, true),
  RDFXML(RDFFormat.RDFXML_PRETTY, RDFFormat.RDFXML_PLAIN, false);

  private final RDFFormat pretty;
  private final RDFFormat streamed;
  private final boolean quads;

  RdfFormat(RDFFormat pretty, RDFFormat streamed, boolean quads) {
    this.pretty = pretty;
    this.streamed = streamed;
    this.quads = quads;
  }

  /** Returns the form for people, which needs the whole graph in memory. */
  RDFFormat pretty() {
    return pretty;
  }

  /** Returns the form for much data. */
  RDFFormat streamed() {
    return streamed;
  }

  /** Returns whether it can say in which graph a triple is. */
  boolean hasGraphs() {
    return quads;
  }
}
