package dev.parley.store.link;

import java.io.Serializable;
import java.util.Set;

/**
 * That one meeting node is the same meeting as another.
 *
 * @param meeting the node that is given up
 * @param same the node that is kept
 * @param score how likely that is, and why
 * @param graphs the graphs in which the node is given up
 */
public record Link(String meeting, String same, Score score, Set<String> graphs)
    implements Serializable {

  private static final long serialVersionUID = 1L;
}
