package dev.parley.meeting;

import dev.parley.mention.VerbForms;
import dev.parley.text.PhraseTable;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import dev.parley.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that tell of meetings, read from a text file that says how they do. */
public final class FrameLexicon {

  private final PhraseTable<List<Frame>> frames = new PhraseTable<>(true);
  private final Tokenizer tokenizer = new Tokenizer();

  /** Returns the lexicon that ships with Parley. */
  public static FrameLexicon bundled() {
    return read(FrameLexicon.class.getResourceAsStream("frames.txt"));
  }

  /**
   * Returns the lexicon of a file.
   *
   * @throws IllegalArgumentException if a line is not of the form that the file's head describes
   */
  public static FrameLexicon read(InputStream file) {
    FrameLexicon lexicon = new FrameLexicon();
    boolean nouns = false;
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          nouns = line.startsWith("[nouns]");
        } else if (!line.isBlank() && !line.startsWith("#")) {
          lexicon.add(line, nouns);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  /** Returns the frames of the longest trigger at token {@code at}, and its length. */
  Optional<PhraseTable.Match<List<Frame>>> longestAt(List<Token> tokens, int at) {
    return frames.longestAt(tokens, at);
  }

  /** Returns whether {@code sentence} has a trigger. */
  boolean tells(Sentence sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      if (frames.lengthAt(sentence.tokens(), at) > 0) {
        return true;
      }
    }
    return false;
  }

  private void add(String line, boolean nouns) {
    String[] fields = line.split(" : ");
    if (fields.length != 4) {
      throw new IllegalArgumentException("not a frame: " + line);
    }
    Kind kind = Kind.valueOf(fields[2].strip().toUpperCase(Locale.ROOT));
    double confidence = Double.parseDouble(fields[3].strip());
    String pattern = fields[1].strip().toUpperCase(Locale.ROOT);
    if (nouns) {
      for (String noun : fields[0].split(",")) {
        put(
            noun.strip(),
            new Frame(
                noun.strip(),
                Frame.Pattern.valueOf(pattern + "_NOUN"),
                kind,
                Frame.Form.NOUN,
                confidence));
      }
    } else {
      addVerb(fields[0].strip(), Frame.Pattern.valueOf(pattern), kind, confidence);
    }
  }

  private void addVerb(String entry, Frame.Pattern pattern, Kind kind, double confidence) {
    if (entry.startsWith("=")) {
      String fixed = entry.substring(1);
      put(fixed, new Frame(fixed, pattern, kind, Frame.Form.BASE, confidence));
      return;
    }
    int space = entry.indexOf(' ');
    String rest = space < 0 ? "" : entry.substring(space);
    String[] parts = (space < 0 ? entry : entry.substring(0, space)).split("\\|");
    String base = parts[0];
    for (String form : VerbForms.of(base)) {
      Frame.Form as =
          form.equals(base)
              ? Frame.Form.BASE
              : form.endsWith("ing")
                  ? Frame.Form.GERUND
                  : form.endsWith("ed") ? Frame.Form.PAST : Frame.Form.PRESENT;
      if (as != Frame.Form.PAST || parts.length == 1) {
        put(form + rest, new Frame(base + rest, pattern, kind, as, confidence));
      }
    }
    for (int part = 1; part < parts.length; part++) {
      put(parts[part] + rest, new Frame(base + rest, pattern, kind, Frame.Form.PAST, confidence));
    }
  }

  private void put(String phrase, Frame frame) {
    List<String> keys = tokenizer.keys(phrase);
    frames.put(
        keys,
        List.of(frame),
        (before, after) -> {
          List<Frame> all = new ArrayList<>(before);
          if (!all.contains(after.getFirst())) {
            all.addAll(after);
          }
          return List.copyOf(all);
        });
  }
}
