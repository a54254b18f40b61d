package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainingRunTest {

  @Test
  void tellsNothingAndLeavesNothingBehind() throws IOException {
    List<Path> before = temporary();
    PrintStream out = System.out;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setOut(new PrintStream(told));
    try {
      TrainingRun.main(new String[0]);
    } finally {
      System.setOut(out);
    }

    assertEquals("", told.toString());
    assertEquals(before, temporary());
  }

  private static List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("parley-training-"))
          .sorted()
          .toList();
    }
  }
}
