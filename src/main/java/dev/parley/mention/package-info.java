/** Noun groups that name or mean actors and places, and whom they mean in their article. */
package dev.parley.mention;
