package dev.parley.serve.protocol;

import dev.parley.serve.http.EntityTag;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.HttpAction;

/** The entity tags of answers to queries: the same for as long as the data are. */
final class AnswerTags {

  /** What has another value each time it is asked for. */
  private static final Pattern VOLATILE =
      Pattern.compile(
          "\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(|\\bSERVICE\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Supplier<String> revision;

  /** Creates the tags of answers from data whose state {@code revision} tells. */
  AnswerTags(Supplier<String> revision) {
    this.revision = revision;
  }

  /** Returns the tag of the answer to {@code query}, unless the next one may be another. */
  Optional<EntityTag> of(String query, HttpAction action) {
    if (!READING.contains(action.getRequestMethod()) || VOLATILE.matcher(query).find()) {
      return Optional.empty();
    }
    String variant = action.getRequestQueryString() + action.getRequestHeader("Accept");
    return Optional.of(EntityTag.of(revision.get(), variant));
  }
}
