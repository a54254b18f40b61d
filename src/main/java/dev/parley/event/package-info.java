/** From the sentences of an article to candidates: triggers with ranked arguments in each slot. */
package dev.parley.event;
