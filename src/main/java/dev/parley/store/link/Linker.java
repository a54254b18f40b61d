package dev.parley.store.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which meeting nodes are one meeting.
 *
 * <p>Nodes are looked at from the one of which most is known to the one of which least is, and each
 * joins the group whose first node it is most like, or begins a group. It is compared only with the
 * first nodes of groups of the same two parties on the same day or one beside it, of which there
 * are few however many articles tell of them, so that the work grows with the number of nodes. No
 * group holds two nodes of one article: those were compared when the article was read, and held
 * apart.
 */
public final class Linker {

  private static final Comparator<Told> BEST_KNOWN_FIRST =
      Comparator.comparing(Told::isShared)
          .thenComparing(Told::richness)
          .thenComparing(told -> told.graphs().size())
          .reversed()
          .thenComparing(Told::meeting);

  private final PairScore pairs;

  /** Creates a linker that goes by {@code pairs}. */
  public Linker(PairScore pairs) {
    this.pairs = pairs;
  }

  /** Returns the links between {@code meetings}, of which no two have the same node. */
  public List<Link> link(Collection<Told> meetings) {
    Map<Block, List<Group>> blocks = new HashMap<>();
    List<Link> links = new ArrayList<>();
    List<Told> ordered = new ArrayList<>(meetings);
    ordered.sort(BEST_KNOWN_FIRST);
    for (Told told : ordered) {
      Optional<Match> best = best(told, blocks);
      if (best.isPresent()) {
        Group group = best.get().group();
        group.graphs.addAll(told.graphs());
        links.add(
            new Link(told.meeting(), group.first.meeting(), best.get().score(), told.graphs()));
      } else {
        Group group = new Group(told);
        for (Block block : Block.of(told, 0, 0)) {
          blocks.computeIfAbsent(block, absent -> new ArrayList<>()).add(group);
        }
      }
    }
    return links;
  }

  private Optional<Match> best(Told told, Map<Block, List<Group>> blocks) {
    Set<Group> near = new LinkedHashSet<>();
    Block.of(told, 1, 1).forEach(block -> near.addAll(blocks.getOrDefault(block, List.of())));
    return near.stream()
        .filter(group -> Collections.disjoint(group.graphs, told.graphs()))
        .map(group -> new Match(group, pairs.of(group.first, told)))
        .filter(match -> match.score().logit() > 0)
        .max(
            Comparator.comparingDouble((Match match) -> match.score().logit())
                .thenComparing(match -> match.group().first.meeting(), Comparator.reverseOrder()));
  }

  private record Match(Group group, Score score) {}

  private static final class Group {
    private final Told first;
    private final Set<String> graphs;

    Group(Told first) {
      this.first = first;
      this.graphs = new HashSet<>(first.graphs());
    }
  }
}
