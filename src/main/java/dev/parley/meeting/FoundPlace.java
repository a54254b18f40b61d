package dev.parley.meeting;

import dev.parley.mention.Location;

/** A place, and the item that names it. */
record FoundPlace(Location place, int index) {}
