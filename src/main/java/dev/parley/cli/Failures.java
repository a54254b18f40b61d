package dev.parley.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says in words why something failed. */
final class Failures {

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

  /** Returns whether a file that is mapped into memory could not be read or written. */
  static boolean isOfMappedFile(InternalError error) {
    return String.valueOf(error.getMessage()).contains("unsafe memory access");
  }
}
