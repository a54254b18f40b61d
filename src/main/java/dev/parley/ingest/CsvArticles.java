package dev.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads articles from a table, one a row; its first row names the columns. */
final class CsvArticles implements Articles {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  private final BoundedReader characters;
  private final CSVParser rows;
  private final Iterator<CSVRecord> left;
  private final FieldReader fields;
  private final Origin origin;
  private final boolean usable;
  private int line;

  CsvArticles(InputStream in, Optional<Character> delimiter, Origin origin) throws IOException {
    HeadReader head = HeadReader.of(Encoding.reader(in));
    this.characters = new BoundedReader(head.all());
    this.rows =
        CSVParser.builder()
            .setReader(characters)
            .setFormat(FORMAT.builder().setDelimiter(delimiter.orElseGet(head::delimiter)).get())
            .get();
    this.left = rows.iterator();
    this.fields = new FieldReader(origin);
    this.origin = origin;
    List<String> names = rows.getHeaderNames();
    fields
        .unknownColumns(names)
        .forEach(
            name -> origin.report(1, "no column " + name + " among " + FieldReader.listed(names)));
    this.usable = fields.textAmong(names).isPresent();
    if (!usable) {
      origin.report(
          1,
          "no column with the text among "
              + FieldReader.listed(names)
              + "; say which with --columns text=NAME");
    }
  }

  @Override
  public Optional<Article> next() throws IOException {
    try {
      while (usable && hasNext()) {
        CSVRecord row = left.next();
        line = (int) rows.getCurrentLineNumber();
        Optional<Article> article =
            fields.article(values(row), (int) row.getRecordNumber(), this::report);
        if (article.isPresent()) {
          return article;
        }
      }
      return Optional.empty();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private boolean hasNext() {
    characters.begin();
    return left.hasNext();
  }

  private Map<String, String> values(CSVRecord row) {
    if (row.size() > rows.getHeaderNames().size() || !row.isConsistent()) {
      report("%d values in %d columns".formatted(row.size(), rows.getHeaderNames().size()));
    }
    Map<String, String> values = new LinkedHashMap<>();
    row.toMap()
        .forEach(
            (name, value) -> {
              if (value != null && !value.isBlank()) {
                values.put(name, value);
              }
            });
    return values;
  }

  private void report(String message) {
    origin.report(line, message);
  }
}
