package dev.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Stands in for the program where the launcher is tested. */
public final class EchoProgram {

  private EchoProgram() {}

  /** Prints its arguments and standard input, and ends with the status that the first one is. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args[0].equals("wait")) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("stopped")));
      System.out.println("ready");
      Thread.sleep(60_000);
    }
    String input = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    System.out.println(String.join("|", args) + "|" + input);
    System.err.println("version " + Runtime.version().feature());
    System.exit(Integer.parseInt(args[0]));
  }
}
