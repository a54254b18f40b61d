import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructureFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Gives the words of a treebank (.conllu.gz) or of lines of text, a sentence a line, the trees of
 * Stanford CoreNLP's shift-reduce parser, as CoNLL-U. It is run by hand, with CoreNLP on the class
 * path, to make more trees for Parley's own parser to learn from; neither CoreNLP nor this program
 * is part of Parley or needed to build it. See docs/syntax.md.
 *
 * <pre>java -Xmx6g -cp CORENLP Advice.java INPUT OUTPUT.conllu.gz</pre>
 */
final class Advice {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER =
      "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz";
  private static final int FORM = 1;
  private static final int MISC = 9;

  private final MaxentTagger tagger = new MaxentTagger(TAGGER);
  private final ShiftReduceParser parser = ShiftReduceParser.loadModel(PARSER);
  private final UniversalEnglishGrammaticalStructureFactory structures =
      new UniversalEnglishGrammaticalStructureFactory();

  private Advice() {}

  public static void main(String[] arguments) throws IOException {
    Path input = Path.of(arguments[0]);
    boolean treebank = arguments[0].endsWith(".conllu.gz");
    Advice advice = new Advice();
    try (InputStream bytes = Files.newInputStream(input);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    treebank ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
        PrintStream out =
            new PrintStream(
                new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1]))),
                false,
                StandardCharsets.UTF_8)) {
      List<String[]> words = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!treebank) {
          advice.write(words(line), out);
        } else if (line.isEmpty()) {
          advice.write(words, out);
          words.clear();
        } else if (line.matches("[0-9]+\t.*")) {
          String[] row = line.split("\t");
          words.add(new String[] {row[FORM], row[MISC]});
        }
      }
    }
  }

  /** Returns the words of {@code text}, and of each whether a space follows. */
  private static List<String[]> words(String text) {
    List<CoreLabel> tokens =
        new PTBTokenizer<>(
                new StringReader(text),
                new CoreLabelTokenFactory(),
                "invertible=true,untokenizable=allKeep")
            .tokenize();
    List<String[]> words = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      CoreLabel token = tokens.get(at);
      String form = text.substring(token.beginPosition(), token.endPosition()).replace(' ', '_');
      boolean space =
          at + 1 == tokens.size() || tokens.get(at + 1).beginPosition() > token.endPosition();
      words.add(new String[] {form, space ? "_" : "SpaceAfter=No"});
    }
    return words;
  }

  private void write(List<String[]> words, PrintStream out) {
    if (words.isEmpty()) {
      return;
    }
    List<CoreLabel> labels = new ArrayList<>();
    for (String[] word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word[0]);
      label.setValue(word[0]);
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    tagger.tagCoreLabels(labels);
    int[] heads = new int[words.size() + 1];
    String[] relations = new String[words.size() + 1];
    Arrays.fill(relations, "punct");
    GrammaticalStructure structure = structures.newGrammaticalStructure(parser.parse(labels));
    for (TypedDependency arc : structure.typedDependencies(GrammaticalStructure.Extras.NONE)) {
      int word = arc.dep().index();
      if (word >= 1 && word <= words.size()) {
        heads[word] = arc.gov().index();
        relations[word] = arc.reln() == null ? "dep" : arc.reln().toString();
      }
    }
    for (int word = 1; word <= words.size(); word++) {
      String tag = labels.get(word - 1).tag();
      out.print(
          String.join(
                  "\t",
                  String.valueOf(word),
                  words.get(word - 1)[0],
                  "_",
                  "_",
                  tag.equals("#") ? "NN" : tag,
                  "_",
                  String.valueOf(heads[word]),
                  relations[word],
                  "_",
                  words.get(word - 1)[1])
              + "\n");
    }
    out.print("\n");
  }
}
