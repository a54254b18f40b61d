package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  @Test
  @Timeout(60)
  void servesTheSamplesAndSaysWhere() throws Exception {
    AtomicReference<Thread> server = new AtomicReference<>();
    PipedInputStream messages = new PipedInputStream();
    PrintStream err =
        new PrintStream(new PipedOutputStream(messages), true, StandardCharsets.UTF_8);
    CompletableFuture<ExitStatus> status = new CompletableFuture<>();
    server.set(
        Thread.ofPlatform()
            .start(
                () ->
                    status.complete(
                        Main.run(
                            new String[] {"serve", "--port", "0"},
                            InputStream.nullInputStream(),
                            OutputStream.nullOutputStream(),
                            err))));
    String endpoint = endpoint(messages);

    Cli.Result query = Cli.run("query", "meetings", "--endpoint", endpoint, "--results", "csv");
    server.get().interrupt();

    assertTrue(query.out().contains("Vladimir Putin"), query.err());
    assertEquals(ExitStatus.DONE, status.get(30, TimeUnit.SECONDS));
  }

  @Test
  void servesOneKindOfDataOnly() {
    assertEquals(
        ExitStatus.USAGE, Cli.run("serve", "--data", "a.ttl", "b.txt", "--port", "0").status());
  }

  @Test
  void makesNoStoreOfAFolderOfTexts(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("news.txt"), "They met.");

    Cli.Result run = Cli.run("serve", "--db", folder.toString(), "--port", "0");

    assertEquals(ExitStatus.USAGE, run.status());
    assertTrue(
        run.err().contains("no store there; parley load --db DIR INPUT makes one"), run.err());
    assertEquals(1, folder.toFile().list().length);
  }

  @Test
  void tellsOfAReferenceThatItCannotRead(@TempDir Path folder) throws IOException {
    Path reference = Files.writeString(folder.resolve("own.ttl"), "@prefix : <x> .\n:a :b ;;; c");
    Path data = Files.writeString(folder.resolve("data.ttl"), "<http://a.example/> a <b:c> .");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      for (String[] what : new String[][] {{}, {"--data", data.toString()}}) {
        List<String> arguments =
            new ArrayList<>(List.of("serve", "--reference", reference.toString(), "--port", port));
        arguments.addAll(List.of(what));
        Cli.Result result = Cli.run(arguments.toArray(String[]::new));
        assertTrue(result.err().contains(reference + ":2: "), result.err());
        assertTrue(result.err().contains("another program listens there"), result.err());
      }
    }
  }

  private static String endpoint(InputStream messages) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(messages, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.strip().startsWith("SPARQL")) {
        return line.strip().substring("SPARQL".length()).strip();
      }
    }
    throw new AssertionError("no address announced");
  }
}
