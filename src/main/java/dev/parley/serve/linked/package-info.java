/** Every thing that the data name, as a document: in RDF and as a page. */
package dev.parley.serve.linked;
