package dev.parley.mention;

import dev.parley.language.WordLists;
import dev.parley.reference.Gazetteer;
import dev.parley.text.Dateline;
import dev.parley.text.Document;
import dev.parley.text.PhraseTable;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import dev.parley.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the noun groups of a sentence that may stand for actors or places. */
public final class MentionFinder {

  final NameTable names;
  final TitleTable titles;
  private final Regions regions;
  final WordLists words;
  final WordClasses classes;
  private final Capitals capitals;

  /** Creates a finder for the names and titles of {@code gazetteer}. */
  public MentionFinder(Gazetteer gazetteer, WordLists words) {
    this.names = new NameTable(gazetteer, words.phrases("calendar"));
    this.titles = new TitleTable(gazetteer, words);
    this.regions = new Regions(gazetteer, words);
    this.words = words;
    this.classes = new WordClasses(words, names, titles);
    this.capitals = new Capitals(this::isAbbreviation, classes::isClosed);
  }

  /**
   * Returns the mentions of each sentence of {@code document}; none of page furniture.
   *
   * <p>Once a title introduces a person, the family name counts everywhere; so do a body's
   * initials.
   */
  public List<List<Mention>> find(Document document) {
    List<List<Mention>> found = new ArrayList<>();
    List<TokenRow> rows = new ArrayList<>();
    Set<String> introduced = new HashSet<>();
    Acronyms acronyms = new Acronyms();
    for (Sentence sentence : document.sentences()) {
      TokenRow row = row(sentence, new Acronyms());
      boolean furniture = sentence.form() == Sentence.Form.FURNITURE;
      List<Mention> here = furniture ? List.of() : find(row, Set.of());
      here.forEach(mention -> mention.introduces().ifPresent(introduced::add));
      acronyms.read(row);
      rows.add(row);
      found.add(here);
    }
    for (Sentence sentence : document.sentences()) {
      TokenRow row = rows.get(sentence.index());
      boolean shortened = acronyms.areIn(row);
      boolean furniture = sentence.form() == Sentence.Form.FURNITURE;
      if (!furniture && (shortened || names(sentence, introduced))) {
        found.set(sentence.index(), find(shortened ? row(sentence, acronyms) : row, introduced));
      }
    }
    document
        .dateline()
        .map(Dateline::place)
        .flatMap(this::place)
        .map(Here::new)
        .ifPresent(
            here ->
                document
                    .sentences()
                    .forEach(
                        each -> found.set(each.index(), here.with(found.get(each.index()), each))));
    return List.copyOf(found);
  }

  private static boolean names(Sentence sentence, Set<String> people) {
    if (people.isEmpty()) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if (people.contains(token.key())
          || token.isAllCaps() && people.contains(Capitals.capitalized(token.key()))) {
        return true;
      }
    }
    return false;
  }

  private TokenRow row(Sentence sentence, Acronyms acronyms) {
    return new TokenRow(this, capitals.lower(sentence), acronyms);
  }

  private List<Mention> find(TokenRow row, Set<String> localNames) {
    List<Mention> found = new ArrayList<>();
    MentionReader reader = new MentionReader(row, localNames);
    for (int at = 0; at < row.size(); at++) {
      Optional<Mention> mention = reader.readAt(at);
      if (mention.isPresent()) {
        int last = mention.get().last();
        found.add(regions.resolve(mention.get(), row.words(mention.get().first(), last)));
        at = last;
      }
    }
    return List.copyOf(found);
  }

  /** Returns the place that {@code name} is, where it is that of a place or state. */
  public Optional<Location> place(String name) {
    List<Token> tokens = new Tokenizer().tokens(name);
    return tokens.isEmpty()
        ? Optional.empty()
        : names.longestAt(tokens, 0).flatMap(match -> match.value().location());
  }

  private boolean isAbbreviation(Token token) {
    return names.longestAt(List.of(token), 0).isPresent();
  }

  Optional<PhraseTable.Match<Senses>> nameAt(Sentence sentence, int at) {
    return names.longestAt(sentence.tokens(), at);
  }
}
