/** Articles out of files of many kinds, one after the other, and what could not be read. */
package dev.parley.ingest;
