/** Finds the reports of one meeting in different articles, from what their graphs say. */
package dev.parley.store.link;
