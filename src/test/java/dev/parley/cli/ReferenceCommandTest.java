package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCommandTest {

  private static final String FICTION = "src/test/resources/reference/fiction.ttl";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void tellsWhoHeldAnOfficeOnADay() {
    assertEquals(ExitStatus.DONE, run("--find", "Turkish foreign minister", "--on", "2017-11-19"));
    assertTrue(text().contains("Mevlut Cavusoglu, 20"), this::text);
  }

  @Test
  void tellsWhatAUsersFileSays() {
    assertEquals(ExitStatus.DONE, run("--find", "mayor of Strelsau", "--reference", FICTION));
    assertEquals(
        """
        Mayor of Strelsau: office, Ruritania <https://w3id.org/parley/id/office/strelsau-mayor>
          Antonia Mauban, 1990-03-04 on, acting
        """,
        text());
  }

  @Test
  void tellsThatNobodyIsKnownOnADay() {
    run("--find", "Ruritanian king", "--on", "1999-01-01", "--reference", FICTION);
    assertTrue(text().endsWith("  no holder known on 1999-01-01\n"), this::text);
  }

  @Test
  void failsWhereNothingHasTheName() {
    assertEquals(ExitStatus.FAILED, run("--find", "Szplug of Nowhere"));
    assertEquals("", text());
    assertEquals("Nothing is called Szplug of Nowhere\n", messages());
  }

  @Test
  void countsAndChecks() {
    ExitStatus bundled = run("--check");
    assertTrue(text().contains(" states\n"), this::text);
    assertEquals(ExitStatus.DONE, bundled, this::text);
  }

  @Test
  void asksForOneThingToDo() {
    assertEquals(ExitStatus.USAGE, run("--find", "x", "--check"));
    assertEquals(ExitStatus.USAGE, run());
    assertEquals(ExitStatus.USAGE, run("--refresh"));
  }

  @Test
  void tellsThatAnEndpointGivesNoAnswer(@TempDir Path folder) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String endpoint = "http://localhost:" + port + "/sparql";
    assertEquals(
        ExitStatus.FAILED,
        run("--refresh", "--endpoint", endpoint, "--pause", "0", "--output", folder.toString()));
    assertTrue(messages().contains(endpoint + " gives no answer after 6 attempts"), messages());
    assertFalse(Files.exists(folder.resolve("refreshed.ttl")));
  }

  private ExitStatus run(String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "reference";
    System.arraycopy(options, 0, args, 1, options.length);
    return Main.run(
        args,
        InputStream.nullInputStream(),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String messages() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
