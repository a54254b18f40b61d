/** Parley as one function: from an article to its graph. */
package dev.parley;
