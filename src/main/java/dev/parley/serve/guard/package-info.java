/**
 * What keeps a query by a stranger within bounds: no scripts, no classes, no network, no endless
 * expression.
 */
package dev.parley.serve.guard;
