package dev.parley;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes an archive of as many articles as are wanted out of a few, always the same one:
 *
 * <pre>
 * java -cp PATH dev.parley.MadeArchive archive.jsonl 1000000 1 articles.jsonl...
 * </pre>
 *
 * <p>Each article has so many paragraphs at most, each of another of the articles that are named,
 * and a day within a year of that of the first.
 */
final class MadeArchive {

  private static final int DAYS = 365;

  private MadeArchive() {}

  /** Runs with a file to write, a number of articles, one of paragraphs, and files to take from. */
  public static void main(String[] args) throws IOException {
    List<String> seeds = new ArrayList<>();
    for (String file : List.of(args).subList(3, args.length)) {
      seeds.addAll(Files.readAllLines(Path.of(file)));
    }
    write(
        Path.of(args[0]),
        Integer.parseInt(args[1]),
        Integer.parseInt(args[2]),
        seeds.stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList());
  }

  private static void write(Path file, int articles, int paragraphs, List<JsonObject> seeds)
      throws IOException {
    Random random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int number = 1; number <= articles; number++) {
        JsonObject seed = seeds.get(random.nextInt(seeds.size()));
        List<String> body = new ArrayList<>();
        body.add(paragraph(seed, random));
        for (int more = random.nextInt(paragraphs); more > 0; more--) {
          body.add(paragraph(seeds.get(random.nextInt(seeds.size())), random));
        }
        JsonObject article = new JsonObject();
        article.addProperty("id", "made-" + number);
        article.addProperty("title", "Report " + number);
        LocalDate day = LocalDate.parse(seed.get("published").getAsString().substring(0, 10));
        article.addProperty("published", day.plusDays(random.nextInt(DAYS)).toString());
        article.addProperty("language", "en");
        article.addProperty("text", String.join("\n", body));
        out.write(article.toString());
        out.write('\n');
      }
    }
  }

  private static String paragraph(JsonObject seed, Random random) {
    String[] paragraphs = seed.get("text").getAsString().strip().split("\\n+");
    return paragraphs[random.nextInt(paragraphs.length)];
  }
}
