package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Files of a test, and what is said while they are read; the folder is left out of messages. */
final class Inputs {

  final List<String> problems = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  private final Path folder;

  Inputs(Path folder) {
    this.folder = folder;
  }

  String write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  String write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes).toString();
  }

  List<Article> read(String... inputs) {
    return read(Columns.guessed(), inputs);
  }

  List<Article> read(Columns columns, String... inputs) {
    return read(InputStream.nullInputStream(), columns, inputs);
  }

  List<Article> piped(byte[] bytes) {
    return read(new ByteArrayInputStream(bytes), Columns.guessed(), ArticleReader.STANDARD_INPUT);
  }

  private List<Article> read(InputStream standardInput, Columns columns, String... inputs) {
    List<Article> articles = new ArrayList<>();
    ArticleReader reader =
        new ArticleReader(
            standardInput,
            Optional.empty(),
            columns,
            Selection.NEWS_IN_ENGLISH,
            problem -> problems.add(withoutFolder(problem.toString())),
            note -> notes.add(withoutFolder(note)));
    try (ArticleStream stream = reader.read(Arrays.asList(inputs))) {
      stream.forEachRemaining(articles::add);
    }
    return articles;
  }

  private String withoutFolder(String message) {
    return message.replace(folder + "/", "");
  }
}
