/** Brings what a store holds to graph stores elsewhere. */
package dev.parley.store.publish;
