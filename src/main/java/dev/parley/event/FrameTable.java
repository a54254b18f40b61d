package dev.parley.event;

import dev.parley.language.VerbForms;
import dev.parley.language.WordLists;
import dev.parley.text.PhraseTable;
import dev.parley.text.PhraseTable.Match;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import dev.parley.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The frames of all words that tell of meetings, read from a table that says how they do. */
public final class FrameTable {

  private static final int FIELDS = 5;
  private static final String WEAK = "weak";
  private static final String APART = " ... ";

  private final PhraseTable<Frame> verbs = new PhraseTable<>(true);
  private final SplitVerbs split = new SplitVerbs();
  private final PhraseTable<Frame> nouns = new PhraseTable<>(true);
  private final PhraseTable<Boolean> idioms = new PhraseTable<>(true);
  private final Set<String> openers = new HashSet<>();
  private final Tokenizer tokenizer = new Tokenizer();

  /** Returns the table that ships with Parley. */
  public static FrameTable bundled() {
    return read(FrameTable.class.getResourceAsStream("frames.txt"));
  }

  /** Returns the lists of words around triggers that ship with Parley. */
  public static WordLists words() {
    return Words.BUNDLED;
  }

  private static final class Words {
    static final WordLists BUNDLED =
        WordLists.read(FrameTable.class.getResourceAsStream("words.txt"));
  }

  /**
   * Returns the table of a file.
   *
   * @throws IllegalArgumentException if a line is not of the form that the file's head describes
   */
  public static FrameTable read(InputStream file) {
    FrameTable table = new FrameTable();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          table.add(line, number);
        }
      }
      table.openers.addAll(table.verbs.firstWords());
      table.openers.addAll(table.nouns.firstWords());
      table.openers.addAll(table.idioms.firstWords());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  /** How clearly a sentence may tell of a meeting. */
  enum Clarity {
    /** No word of it has a frame. */
    NONE,
    /** All words with frames mostly tell of something else. */
    WEAK,
    /** A word of it tells of meetings. */
    CLEAR
  }

  /**
   * Returns how clearly {@code sentence} may tell of a meeting. A word in an idiom, or without the
   * prepositions that it needs, makes a sentence clearer in which others tell, and by itself tells
   * of nothing.
   */
  Clarity clarity(Sentence sentence) {
    Clarity clarity = Clarity.NONE;
    boolean tells = false;
    int behindIdiom = 0;
    for (int at = 0; at < sentence.size() && !(tells && clarity == Clarity.CLEAR); at++) {
      if (!opens(sentence.token(at))) {
        continue;
      }
      behindIdiom = Math.max(behindIdiom, at + idiomAt(sentence, at));
      for (Optional<Match<Frame>> match : List.of(verbAt(sentence, at), nounAt(sentence, at))) {
        if (match.isPresent()) {
          Frame frame = match.get().value();
          clarity = frame.weak() && clarity != Clarity.CLEAR ? Clarity.WEAK : Clarity.CLEAR;
          tells |= at >= behindIdiom && frame.mayTellIn(sentence);
        }
      }
    }
    return tells ? clarity : Clarity.NONE;
  }

  /** Returns whether a phrase of the table may begin with {@code token}. */
  boolean opens(Token token) {
    return openers.contains(token.lower());
  }

  /** Returns the longest verb with a frame at token {@code at}, whatever its form. */
  Optional<Match<Frame>> verbAt(Sentence sentence, int at) {
    return split.at(sentence, at).or(() -> verbs.longestAt(sentence.tokens(), at));
  }

  /** Returns the longest noun with a frame at token {@code at}. */
  Optional<Match<Frame>> nounAt(Sentence sentence, int at) {
    return nouns.longestAt(sentence.tokens(), at);
  }

  /** Returns how many tokens at {@code at} are an idiom that tells of no meeting; 0 if none. */
  int idiomAt(Sentence sentence, int at) {
    return idioms.lengthAt(sentence.tokens(), at);
  }

  private void add(String line, int number) {
    String[] fields = line.split(" : ");
    if (fields.length == 2 && fields[1].strip().equals("idiom")) {
      for (String idiom : fields[0].split(",")) {
        idioms.put(tokenizer.keys(idiom.strip()), true, (before, after) -> before);
      }
      return;
    }
    boolean weak = fields.length == FIELDS + 1 && fields[FIELDS].strip().equals(WEAK);
    if (fields.length != FIELDS && !weak) {
      throw new IllegalArgumentException("line " + number + " is no frame: " + line);
    }
    boolean noun = fields[1].strip().equals("noun");
    Kind kind = Kind.valueOf(fields[2].strip().toUpperCase(Locale.ROOT));
    String family = fields[3].strip();
    FrameSlots slots = FrameSlots.read(fields[4].strip());
    String forms = fields[0].strip();
    if (noun) {
      for (String form : forms.split(",")) {
        put(nouns, form.strip(), slots.frame(form.strip(), true, kind, family, weak));
      }
    } else {
      int apart = forms.indexOf(APART);
      String verb = apart < 0 ? "" : forms.substring(0, apart) + APART;
      for (String words : forms.substring(verb.length()).split(", ")) {
        addVerb(verb + words, kind, family, slots, weak);
      }
    }
  }

  private void addVerb(String entry, Kind kind, String family, FrameSlots slots, boolean weak) {
    int space = entry.indexOf(' ');
    String rest = space < 0 ? "" : entry.substring(space);
    String[] parts = (space < 0 ? entry : entry.substring(0, space)).split("\\|");
    String name = parts[0] + rest.replace(APART, " ");
    Frame frame = slots.frame(name, false, kind, family, weak);
    for (String form : VerbForms.of(parts[0])) {
      if (parts.length == 1 || !form.endsWith("ed")) {
        putVerb(form, rest, frame);
      }
    }
    for (int part = 1; part < parts.length; part++) {
      putVerb(parts[part], rest, frame);
    }
  }

  private void putVerb(String form, String rest, Frame frame) {
    if (rest.startsWith(APART)) {
      split.put(form, tokenizer.keys(rest.substring(APART.length())), frame);
    } else {
      put(verbs, form + rest, frame);
    }
  }

  private void put(PhraseTable<Frame> table, String phrase, Frame frame) {
    table.put(tokenizer.keys(phrase), frame, (before, after) -> before);
  }
}
