package dev.parley.store.names;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes words of names: small Latin letters and digits without accents, in any alphabet. */
final class NameAnalyzer extends Analyzer {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, normalize(field, words));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    return new Foreign(
        new LowerCaseFilter(words),
        others -> new PatternReplaceFilter(new ICUTransformFilter(others, latin), OTHER, "", true));
  }

  /** To transliterate takes so long that only those words go that need it. */
  private static final class Foreign extends ConditionalTokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    Foreign(TokenStream words, Function<TokenStream, TokenStream> change) {
      super(words, change);
    }

    @Override
    protected boolean shouldFilter() {
      return !word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }
  }

  /** Returns the words of {@code text} in their order. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = tokenStream("", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
