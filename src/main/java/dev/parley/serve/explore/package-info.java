/**
 * All meetings of a store at a glance: counts by time, pair and place, for the pages that show
 * many.
 */
package dev.parley.serve.explore;
