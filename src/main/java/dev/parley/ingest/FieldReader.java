package dev.parley.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes articles of named values: the cells of a row, the members of an object. */
final class FieldReader {

  /** How NewsAPI ends a text that it does not give in full. */
  private static final Pattern CUT =
      Pattern.compile("\\s*(?:…|\\.\\.\\.)?\\s*\\[\\+\\d+ chars\\]\\s*$");

  private static final int MOST_NAMED = 20;

  private final Origin origin;

  FieldReader(Origin origin) {
    this.origin = origin;
  }

  /**
   * Returns the article of {@code values}, unless there is no text among them.
   *
   * @param values by name, none of them blank
   * @param number what the article is called by if neither an id nor an address is told
   */
  Optional<Article> article(Map<String, String> values, int number, Consumer<String> problems) {
    Row row = new Row(values);
    Optional<String> body = row.value(Field.TEXT).map(Markup::plain).map(this::uncut);
    if (body.filter(text -> !text.isBlank()).isEmpty()) {
      problems.accept(noText(values));
      return Optional.empty();
    }
    Optional<URI> url = Fields.url(row.value(Field.URL).orElse(null), problems);
    return Optional.of(
        new Article(
            id(row.value(Field.ID), url, number),
            row.value(Field.TITLE).map(Markup::plain),
            body.get(),
            Fields.published(row.value(Field.PUBLISHED).orElse(null), problems),
            url,
            row.value(Field.SOURCE),
            row.value(Field.LANGUAGE).flatMap(Fields::language)));
  }

  /** Returns which of {@code names} tells the text. */
  Optional<String> textAmong(Collection<String> names) {
    Map<String, String> values = new HashMap<>();
    names.forEach(name -> values.put(name, name));
    return new Row(values).name(Field.TEXT);
  }

  /** Returns the columns that the user named and that are not among {@code names}. */
  List<String> unknownColumns(Collection<String> names) {
    Set<String> known = names.stream().map(Field::normal).collect(Collectors.toSet());
    return Stream.of(Field.values())
        .flatMap(field -> origin.columns().of(field).stream())
        .filter(name -> !known.contains(Field.normal(name)))
        .toList();
  }

  /** Returns {@code names} as messages list them. */
  static String listed(Iterable<String> names) {
    List<String> shown = new ArrayList<>();
    names.forEach(shown::add);
    String more = shown.size() > MOST_NAMED ? " and more" : "";
    return String.join(", ", shown.subList(0, Math.min(shown.size(), MOST_NAMED))) + more;
  }

  private static String noText(Map<String, String> values) {
    return values.isEmpty() ? "no text" : "no text; it has " + listed(values.keySet());
  }

  private String uncut(String text) {
    Matcher cut = CUT.matcher(text);
    if (!cut.find()) {
      return text;
    }
    origin.tally().remark("cut short by the source");
    return text.substring(0, cut.start());
  }

  private String id(Optional<String> told, Optional<URI> url, int number) {
    return told.map(id -> Fields.webAddress(id).isPresent() ? PageId.of(id) : id.strip())
        .or(() -> url.map(address -> PageId.of(address.toString())))
        .orElseGet(() -> origin.stem() + "-" + number);
  }

  /** The values of one article. */
  private final class Row {

    private final Map<String, String> values;
    private final Map<String, String> namesByNormal = new HashMap<>();

    Row(Map<String, String> values) {
      this.values = values;
      values.keySet().forEach(name -> namesByNormal.putIfAbsent(Field.normal(name), name));
    }

    Optional<String> value(Field field) {
      Optional<String> name = name(field);
      name.ifPresent(each -> origin.tally().took(field, each));
      return name.map(values::get);
    }

    Optional<String> name(Field field) {
      Optional<String> chosen = origin.columns().of(field);
      return chosen.isPresent() ? chosen.flatMap(this::like) : guessed(field);
    }

    private Optional<String> like(String name) {
      return values.containsKey(name)
          ? Optional.of(name)
          : Optional.ofNullable(namesByNormal.get(Field.normal(name)));
    }

    private Optional<String> guessed(Field field) {
      return field.names().stream()
          .filter(namesByNormal::containsKey)
          .map(namesByNormal::get)
          .findFirst();
    }
  }
}
