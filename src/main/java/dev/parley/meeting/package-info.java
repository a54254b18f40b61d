/**
 * The meetings that an article reports: triggers with their parties, dates and places, what became
 * of them, and which reports tell of one meeting.
 */
package dev.parley.meeting;
