package dev.parley.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the fuzzer over each target in turn, in a program of its own.
 *
 * <p>{@code Fuzz SECONDS FOLDER [TARGET...]}: so many seconds in all; what was found to reach new
 * code is kept in FOLDER, and tried first the next time; what makes a target fail stays there as
 * {@code TARGET-crash-...}. It ends with 1 if one did.
 */
public final class Fuzz {

  private static final List<String> TARGETS =
      List.of("ReaderFuzz", "DateFuzz", "ArticleFuzz", "WarcFuzz", "QueryFuzz");

  /** What no input takes, also on a machine that has much else to do. */
  private static final int SLOW_SECONDS = 60;

  private Fuzz() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[1]);
    List<String> targets =
        args.length > 2 ? List.of(args).subList(2, args.length) : TARGETS;
    int seconds = Math.max(1, Integer.parseInt(args[0]) / targets.size());
    List<String> failed = new ArrayList<>();
    for (String target : targets) {
      System.out.println("fuzzing " + target + " for " + seconds + " s");
      if (run(target, seconds, folder) != 0) {
        failed.add(target);
      }
    }
    System.out.println(failed.isEmpty() ? "nothing found" : "found something: " + failed);
    System.exit(failed.isEmpty() ? 0 : 1);
  }

  private static int run(String target, int seconds, Path folder)
      throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve(target));
    Seeds.write(target, corpus);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=dev.parley.fuzz." + target,
            "--instrumentation_includes=dev.parley.**",
            "--reproducer_path=" + folder,
            // A query may have any pattern that it likes: they are counted.
            "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection",
            "-artifact_prefix=" + folder.resolve(target) + "-",
            "-max_total_time=" + seconds,
            "-timeout=" + SLOW_SECONDS,
            "-max_len=4096",
            "-rss_limit_mb=3000",
            "-print_final_stats=1",
            corpus.toString());
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
