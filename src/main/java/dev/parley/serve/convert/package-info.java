/** Text that somebody sends, as a graph. */
package dev.parley.serve.convert;
