/** The server: SPARQL, linked data and pages over one store. */
package dev.parley.serve;
