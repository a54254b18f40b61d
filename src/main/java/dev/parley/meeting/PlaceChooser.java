package dev.parley.meeting;

import dev.parley.event.Argument;
import dev.parley.event.Candidate;
import dev.parley.event.Circumstance;
import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.mention.Location;
import dev.parley.reference.PlaceType;
import dev.parley.reference.State;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses where a meeting is: of one trigger, the likeliest place near it; of all reports together,
 * that which says most. A visit is in the state that is visited, whatever else is named beside it.
 */
final class PlaceChooser {

  /** Below this, a place is rather that of something else. */
  private static final double LEAST = 0.5;

  /** The rule of a visit of which no more is told than whom it leads to. */
  private static final String HOST = "place.host";

  private PlaceChooser() {}

  /** Returns where what {@code candidate} tells of those of {@code occasion} is. */
  static Optional<Meeting.Located> choose(Candidate candidate, List<Argument> occasion) {
    Map<State, Argument> hosts = hosts(candidate, occasion);
    Optional<Meeting.Located> told =
        candidate.places().stream()
            .filter(option -> isGoal(option, hosts) || isLikely(option, hosts))
            .findFirst()
            .map(
                (Circumstance<Location> option) ->
                    new Meeting.Located(option.value(), DateChooser.evidence(option, "place.")));
    return told.isPresent() || hosts.size() != 1
        ? told
        : hosts.entrySet().stream().findFirst().map(host -> at(host.getKey(), host.getValue()));
  }

  /** Returns the states that are visited, each with the words that say so. */
  private static Map<State, Argument> hosts(Candidate candidate, List<Argument> occasion) {
    Map<State, Argument> hosts = new LinkedHashMap<>();
    if (candidate.trigger().frame().kind() == Kind.VISIT) {
      for (Argument argument : occasion) {
        if (argument.role() == Role.HOST) {
          argument.actors().stream()
              .flatMap(actor -> actor.party().stream())
              .filter(State.class::isInstance)
              .forEach(party -> hosts.putIfAbsent((State) party, argument));
        }
      }
    }
    return hosts;
  }

  /** Returns whether {@code option} is in the very words that tell whither a visit leads. */
  private static boolean isGoal(Circumstance<Location> option, Map<State, Argument> hosts) {
    return hosts.values().stream().anyMatch(host -> host.words().overlaps(option.words()));
  }

  private static boolean isLikely(Circumstance<Location> option, Map<State, Argument> hosts) {
    return option.probability() >= LEAST
        && (hosts.isEmpty() || option.value().state().filter(hosts::containsKey).isPresent());
  }

  private static Meeting.Located at(State state, Argument host) {
    return new Meeting.Located(
        new Location.Country(state),
        new Evidence(host.sentence(), host.words(), HOST, host.probability()));
  }

  /**
   * Returns where the meeting of {@code kind} that {@code reports} tell of is: of a visit, what is
   * surest; else, of the places the one that takes in less.
   */
  static Optional<Meeting.Located> choose(List<Report> reports, Kind kind) {
    Comparator<Meeting.Located> sure =
        Comparator.comparingDouble(place -> place.evidence().confidence());
    Comparator<Meeting.Located> order =
        kind == Kind.VISIT
            ? Comparator.comparing(PlaceChooser::isTold).thenComparing(sure)
            : Comparator.comparingInt((Meeting.Located place) -> -breadth(place))
                .thenComparing(sure);
    Optional<Meeting.Located> best = Optional.empty();
    for (Report report : reports) {
      if (report.place().isPresent()
          && (best.isEmpty() || order.compare(report.place().get(), best.get()) > 0)) {
        best = report.place();
      }
    }
    return best;
  }

  /** Returns whether {@code place} lies in the state of the only party that is told. */
  static boolean isHome(Optional<Meeting.Located> place, Set<Object> parties) {
    return parties.size() == 1
        && place.flatMap(told -> told.value().state()).filter(parties::contains).isPresent();
  }

  /** Returns whether more is told of {@code place} than whom a visit leads to. */
  static boolean isTold(Meeting.Located place) {
    return place.evidence().confidence() >= LEAST && !place.evidence().rule().equals(HOST);
  }

  private static int breadth(Meeting.Located place) {
    return switch (place.value()) {
      case Location.KnownPlace known -> known.place().type() == PlaceType.REGION ? 2 : 1;
      case Location.NewPlace named -> 1;
      case Location.Country country -> 3;
    };
  }
}
