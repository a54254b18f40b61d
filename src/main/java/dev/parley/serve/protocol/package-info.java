/** The SPARQL and Graph Store protocols, as Fuseki speaks them, with what it leaves out. */
package dev.parley.serve.protocol;
