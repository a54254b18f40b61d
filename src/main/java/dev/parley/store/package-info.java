/** Where graphs are kept: loading, describing, asking and exporting them. */
package dev.parley.store;
