package dev.parley.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says in words why something failed. */
final class Failures {

  private static final List<String> STORE =
      List.of(
          "org.apache.jena.dboe.",
          "org.apache.jena.tdb2.",
          // How TDB2 writes its terms.
          "org.apache.jena.riot.thrift.",
          "org.apache.thrift.",
          // A term that it cannot read it logs and takes for none, which is found out here.
          "org.apache.jena.sparql.engine.binding.");
  private static final List<String> COMMON =
      List.of("java.", "jdk.", "sun.", "org.apache.jena.atlas.");

  private Failures() {}

  static String reason(Exception e) {
    return switch (e) {
      case NoSuchFileException none -> none.getFile() + ": no such file or folder";
      case AccessDeniedException denied -> denied.getFile() + ": no permission";
      case FileSystemException other ->
          other.getFile() + ": " + Optional.ofNullable(other.getReason()).orElse("failed");
      default -> Optional.ofNullable(e.getMessage()).orElse(e.toString());
    };
  }

  /** Returns in words what failed outside of the program; empty where the program itself did. */
  static Optional<String> outside(Throwable failure) {
    if (isOfStoreFiles(failure)) {
      return Optional.of(
          "the files of the store cannot be used: they are damaged, or the disk is full ("
              + failure.getMessage()
              + ")");
    }
    if (failure instanceof UncheckedIOException unchecked) {
      return Optional.of(reason(unchecked.getCause()));
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileSystemException file) {
        return Optional.of(reason(file));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether something failed in the files of a store: they are damaged, or mapped from a
   * disk that is full.
   */
  private static boolean isOfStoreFiles(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Optional<String> place = place(cause);
      boolean journal = place.filter(name -> name.endsWith(".Journal")).isPresent();
      if (place.isPresent() && (journal || !(cause instanceof OutOfMemoryError))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the class that threw, or called what did of the JDK, if it is one of the store's. */
  private static Optional<String> place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> COMMON.stream().noneMatch(name::startsWith))
        .findFirst()
        .filter(name -> STORE.stream().anyMatch(name::startsWith));
  }
}
