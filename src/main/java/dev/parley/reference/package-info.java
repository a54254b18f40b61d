/**
 * States, offices, their holders, organizations and places, read from RDF.
 *
 * <p>{@link dev.parley.reference.ReferenceReader} turns Turtle into a {@link
 * dev.parley.reference.Reference}, which may be laid over another; {@link
 * dev.parley.reference.Reference#link} makes it the {@link dev.parley.reference.Gazetteer} that the
 * later stages look names up in.
 */
package dev.parley.reference;
