package dev.parley.ingest;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;

/** Why something could not be read, in words. */
final class Reasons {

  private Reasons() {}

  static String of(Exception e) {
    return switch (e) {
      case NoSuchFileException none -> "no such file";
      case AccessDeniedException denied -> "no permission";
      case FileSystemException other ->
          Optional.ofNullable(other.getReason()).orElse(other.toString());
      case ZipException zip -> "not sound as gzip: " + zip.getMessage();
      case EOFException end -> "it ends too early";
      default -> Optional.ofNullable(e.getMessage()).orElse(e.toString());
    };
  }
}
