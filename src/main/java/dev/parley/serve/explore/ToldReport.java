package dev.parley.serve.explore;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** What one article says of one meeting. */
final class ToldReport {
  final Node node;
  final Node meeting;
  Node article;
  int kind;
  int status;
  boolean denied;
  boolean imagined;
  String date = "";
  int first = ToldMeeting.UNKNOWN;
  int last = ToldMeeting.UNKNOWN;
  Node place;
  final List<Part> parts = new ArrayList<>(2);

  ToldReport(Node node, Node meeting) {
    this.node = node;
    this.meeting = meeting;
  }

  int fate() {
    return imagined
        ? ToldMeeting.STATUSES.size() - 1
        : denied ? ToldMeeting.STATUSES.size() - 2 : status;
  }

  long span() {
    return first == ToldMeeting.UNKNOWN || last == ToldMeeting.UNKNOWN
        ? Long.MAX_VALUE
        : (long) last - first;
  }

  /** Who takes part, and for whom, if that is known. */
  static final class Part {
    final Node node;
    Node actor;
    Node party;
    Node office;

    Part(Node node) {
      this.node = node;
    }
  }
}
