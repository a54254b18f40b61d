package dev.parley.store.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

  /** Longer stretches, such as a year, would be compared with everything. */
  private static final long MOST_DAYS = 31;

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
    ordered.removeIf(told -> ChronoUnit.DAYS.between(told.begin(), told.end()) > MOST_DAYS);
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
        for (Block block : blocks(told, 0)) {
          blocks.computeIfAbsent(block, absent -> new ArrayList<>()).add(group);
        }
      }
    }
    return links;
  }

  private Optional<Match> best(Told told, Map<Block, List<Group>> blocks) {
    Set<Group> near = new LinkedHashSet<>();
    blocks(told, 1).forEach(block -> near.addAll(blocks.getOrDefault(block, List.of())));
    return near.stream()
        .filter(group -> Collections.disjoint(group.graphs, told.graphs()))
        .map(group -> new Match(group, pairs.of(group.first, told)))
        .filter(match -> match.score().logit() > 0)
        .max(
            Comparator.comparingDouble((Match match) -> match.score().logit())
                .thenComparing(match -> match.group().first.meeting(), Comparator.reverseOrder()));
  }

  /** Returns a block for each two parties and each day, and for as many days before and after. */
  private static List<Block> blocks(Told told, int around) {
    List<String> parties = List.copyOf(told.parties().keySet());
    List<Block> blocks = new ArrayList<>();
    LocalDate end = told.end().plusDays(around + 1);
    for (LocalDate day = told.begin().minusDays(around); day.isBefore(end); day = day.plusDays(1)) {
      for (int i = 0; i < parties.size(); i++) {
        for (int j = i + 1; j < parties.size(); j++) {
          blocks.add(new Block(day, parties.get(i), parties.get(j)));
        }
      }
    }
    return blocks;
  }

  private record Block(LocalDate day, String party, String other) {}

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
