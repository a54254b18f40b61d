package dev.parley.graph;

import dev.parley.event.Kind;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.Meeting.Participant;
import dev.parley.text.PartialDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The names of the meetings of one article.
 *
 * <p>A meeting is named by its day and its participants where the day and at least two participants
 * are sure, and as a part of its article otherwise. Calls and visits are told from encounters; what
 * articles call a meeting, talks or a summit may be one and the same.
 */
final class MeetingNames {

  private final Iris iris;
  private final Node article;
  private final EntityNodes entities;
  private final Set<Node> taken = new HashSet<>();

  MeetingNames(Iris iris, Node article, EntityNodes entities) {
    this.iris = iris;
    this.article = article;
    this.entities = entities;
  }

  /**
   * Returns the name of {@code meeting}, which no other meeting of the article has.
   *
   * @param number of the meeting in the article
   */
  Node of(Meeting meeting, int number) {
    Node name =
        shared(meeting)
            .filter(node -> !taken.contains(node))
            .findFirst()
            .orElseGet(() -> Iris.part(article, "meeting-" + number));
    taken.add(name);
    return name;
  }

  /** Returns the names that other articles would give the meeting too, the best first. */
  private Stream<Node> shared(Meeting meeting) {
    List<Optional<Node>> actors =
        meeting.participants().stream().map(Participant::actor).map(entities::of).toList();
    List<Node> sure =
        actors.stream().flatMap(Optional::stream).filter(entities::isShared).distinct().toList();
    boolean allSure =
        actors.stream().allMatch(actor -> actor.filter(entities::isShared).isPresent());
    if (meeting.hypothetical() || !allSure || sure.size() < 2) {
      return Stream.empty();
    }
    return day(meeting).stream()
        .flatMap(
            day ->
                Stream.of(type(meeting.kind()), meeting.kind().name().toLowerCase(Locale.ROOT))
                    .map(type -> iris.meeting(type, day, sure)));
  }

  private static Optional<LocalDate> day(Meeting meeting) {
    return meeting
        .date()
        .flatMap(
            dated ->
                dated.value() instanceof PartialDate.Day day
                    ? Optional.of(day.value())
                    : Optional.empty());
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case MEETING, SUMMIT, TALKS -> "meeting";
      case VISIT -> "visit";
      case CALL -> "call";
    };
  }
}
