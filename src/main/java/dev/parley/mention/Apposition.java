package dev.parley.mention;

import dev.parley.reference.Entity;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind a name and a comma: ", Iran's president,".
 *
 * @param last its last token
 * @param title the office it gives; empty for one that takes no part, such as a spokesman
 * @param bodies whose office it is
 * @param former whether it is no longer held
 */
record Apposition(int last, Optional<Title> title, List<Entity> bodies, boolean former) {}
