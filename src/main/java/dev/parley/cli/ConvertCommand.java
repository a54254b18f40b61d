package dev.parley.cli;

import dev.parley.graph.GraphFormat;
import dev.parley.graph.GraphWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code parley convert}. */
final class ConvertCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "convert",
          "INPUT...",
          "articles to RDF: who met whom",
          """
          An INPUT is a file, a folder (all files in and below it), a pattern such as
          "news/*.html", or - for standard input. Files are
            .txt .docx .html   an article; a text may open with lines such as
                               "Title: ...", "Published: 2017-11-20", an empty line
            .jsonl .json       objects with text, and id, title, published ... if known
            .csv .tsv          one article a row, such columns
            .rss .atom         entries of a feed
            .warc .wet .arc    a web archive
            .zip .tar          these files in an archive
          also with .gz, .zst or .bz2. "parley articles INPUT" shows what is read.

          RDF goes to standard output, or to FILE when all is written. Turtle and RDF/XML
          hold the triples of all articles together, the others a graph for each. When
          writing N-Quads to FILE is interrupted, the same command with --resume goes on.
          """,
          List.of(
              "convert news.txt --published 2017-11-21",
              "convert archive/ -o archive.trig",
              "convert - --format nquads < news.jsonl",
              "convert archive/ -o archive.nq --resume"));

  private static final String OUTPUT = "output";
  private static final String FORMAT = "format";
  private static final String RESUME = "resume";
  private static final int ARTICLES_A_MARK = 1000;

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return ConversionFlags.addTo(
        Flags.of(
            Flags.value('o', OUTPUT, "FILE", "where the RDF goes; standard output"),
            Flags.value(
                FORMAT, "FORMAT", "turtle, trig, nquads, jsonld, rdfxml; else by FILE's ending"),
            Flags.flag(RESUME, "go on where writing N-Quads was interrupted")));
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws IOException {
    List<String> inputs = arguments.someOperands("INPUT");
    GraphFormat format = format(arguments);
    Optional<Path> file = arguments.path(OUTPUT);
    boolean inSteps = format == GraphFormat.NQUADS && file.filter(ResumableFile::canBe).isPresent();
    if (arguments.has(RESUME) && !inSteps) {
      throw new UsageException("--resume needs -o FILE, and N-Quads as its format (.nq)");
    }
    try (Conversion conversion = Conversion.of(arguments, inputs, console)) {
      if (inSteps) {
        if (!writeInSteps(
            conversion, base(arguments), file.get(), arguments.has(RESUME), console)) {
          return ExitStatus.FAILED;
        }
      } else if (file.isPresent()) {
        write(conversion, format, base(arguments), file.get());
      } else {
        write(conversion, format, base(arguments), console.out());
      }
      return conversion.summarize(file.map(Path::toString).orElse("Converted"));
    }
  }

  /** Returns whether all was written, rather than interrupted. */
  private static boolean writeInSteps(
      Conversion conversion, String base, Path file, boolean resume, Console console)
      throws IOException {
    try (Interruption interruption = new Interruption();
        ResumableFile output = ResumableFile.open(file, conversion.work(), resume)) {
      return writeInSteps(conversion, base, output, interruption, console);
    }
  }

  private static boolean writeInSteps(
      Conversion conversion,
      String base,
      ResumableFile output,
      Interruption interruption,
      Console console)
      throws IOException {
    try {
      conversion.resume(output.begin());
      GraphWriter writer = GraphWriter.to(output.stream(), GraphFormat.NQUADS, base);
      for (long written = 1; !interruption.isAsked() && conversion.hasNext(); written++) {
        writer.write(conversion.next());
        if (written % ARTICLES_A_MARK == 0) {
          writer.close();
          output.mark(conversion.mark());
        }
      }
      writer.close();
      if (interruption.isAsked()) {
        output.mark(conversion.mark());
        console.err().println("Interrupted; the same command with --resume goes on.");
        return false;
      }
      if (conversion.isEmpty()) {
        output.discard();
      } else {
        output.complete();
      }
      return true;
    } catch (IOException | RuntimeException e) {
      if (output.isMarked()) {
        console.err().println("What was written is kept; the same command with --resume goes on.");
      }
      throw e;
    }
  }

  private static void write(Conversion conversion, GraphFormat format, String base, Path file)
      throws IOException {
    try (OutputFile output = OutputFile.open(file)) {
      write(conversion, format, base, output.stream());
      if (!conversion.isEmpty()) {
        output.complete();
      }
    }
  }

  private static void write(
      Conversion conversion, GraphFormat format, String base, OutputStream out) throws IOException {
    try (GraphWriter writer = GraphWriter.to(out, format, base)) {
      while (conversion.hasNext()) {
        writer.write(conversion.next());
      }
    }
  }

  private static GraphFormat format(Arguments arguments) {
    Optional<GraphFormat> chosen = arguments.choice(FORMAT, GraphFormat.class);
    if (chosen.isPresent() || arguments.text(OUTPUT).isEmpty()) {
      return chosen.orElse(GraphFormat.TURTLE);
    }
    String file = arguments.text(OUTPUT).get();
    return GraphFormat.ofFile(file)
        .orElseThrow(
            () -> new UsageException("--output " + file + ": add --format, its name tells none"));
  }

  private static String base(Arguments arguments) {
    return ConversionFlags.graphOptions(arguments).base();
  }
}
