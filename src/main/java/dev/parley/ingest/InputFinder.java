package dev.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Finds what the words of a command line name: standard input, files, the files of folders, and
 * those that a pattern matches, for shells that leave patterns alone and where they are too long.
 */
final class InputFinder {

  private static final Pattern PATTERN = Pattern.compile("[*?\\[{]");

  private final InputStream standardInput;
  private final Consumer<Diagnostic> problems;

  InputFinder(InputStream standardInput, Consumer<Diagnostic> problems) {
    this.standardInput = standardInput;
    this.problems = problems;
  }

  /**
   * Returns the inputs in the order named, those of a folder sorted by path; found as asked for.
   */
  Iterator<Input> find(List<String> names) {
    Iterator<String> left = names.iterator();
    return new Iterator<>() {
      private Iterator<Input> here = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!here.hasNext() && left.hasNext()) {
          here = named(left.next());
        }
        return here.hasNext();
      }

      @Override
      public Input next() {
        hasNext();
        return here.next();
      }
    };
  }

  private Iterator<Input> named(String name) {
    if (name.equals(ArticleReader.STANDARD_INPUT)) {
      return List.<Input>of(new StandardInput(standardInput)).iterator();
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      return found(path, file -> true, "no " + FileKind.allEndings() + " file in it");
    }
    if (!Files.exists(path) && PATTERN.matcher(name).find()) {
      return matching(name);
    }
    Optional<Input> file = InputFile.of(path).map(Input.class::cast);
    if (file.isEmpty()) {
      report(
          name,
          Files.exists(path)
              ? "not known as articles by its name (" + FileKind.allEndings() + ")"
              : "cannot be read: no such file");
    }
    return file.stream().iterator();
  }

  private Iterator<Input> matching(String pattern) {
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      String plain = PATTERN.split(pattern, 2)[0];
      Path folder = Path.of(plain.substring(0, plain.lastIndexOf('/') + 1));
      return found(folder, matcher::matches, "no file matches " + pattern);
    } catch (PatternSyntaxException e) {
      report(pattern, "no sound pattern: " + e.getDescription());
      return Collections.emptyIterator();
    }
  }

  private Iterator<Input> found(Path folder, Predicate<Path> wanted, String none) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Input> files =
          paths
              .filter(path -> isPlain(folder.relativize(path)) && Files.isRegularFile(path))
              .filter(wanted)
              .sorted()
              .flatMap(path -> InputFile.of(path).stream())
              .map(Input.class::cast)
              .toList();
      if (files.isEmpty()) {
        report(folder.toString(), none);
      }
      return files.iterator();
    } catch (IOException | UncheckedIOException e) {
      report(folder.toString(), "cannot be read: " + Reasons.of(e));
      return Collections.emptyIterator();
    }
  }

  /** Hidden files and folders are passed over. */
  private static boolean isPlain(Path relative) {
    for (Path step : relative) {
      if (step.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private void report(String source, String message) {
    problems.accept(new Diagnostic(source, 0, message));
  }
}
