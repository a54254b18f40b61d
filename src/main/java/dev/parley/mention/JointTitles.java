package dev.parley.mention;

import dev.parley.text.PhraseTable.Match;
import java.util.Optional;

/** Reads two titles that one person bears: "Deputy Premier and Special Envoy Jane Roe". */
final class JointTitles {

  private final TokenRow row;
  private final LongTitles longTitles;

  JointTitles(TokenRow row, LongTitles longTitles) {
    this.row = row;
    this.longTitles = longTitles;
  }

  /**
   * Returns the two at which {@code group} stands, as one title that means what the last does. With
   * a determiner they would be of two people: "the premier and Foreign Minister Jane Roe".
   */
  Optional<Match<Title>> titleAt(NounGroup group) {
    int begin = group.at();
    return MentionReader.isDeterminer(row.token(group.first()))
        ? Optional.empty()
        : oneAt(begin)
            .filter(first -> row.is(begin + first.length(), "and"))
            .flatMap(
                first -> oneAt(begin + first.length() + 1).map(last -> both(group, first, last)));
  }

  private Optional<Match<Title>> oneAt(int at) {
    return row.isCapitalized(at)
        ? longTitles.longerAt(at).or(() -> row.titleAt(at)).filter(it -> !it.value().plural())
        : Optional.empty();
  }

  private Match<Title> both(NounGroup group, Match<Title> first, Match<Title> last) {
    int length = first.length() + 1 + last.length();
    String words = row.lower(group.at(), group.at() + length - 1);
    Title held = last.value();
    return new Match<>(
        new Title(
            group.isDeputy() ? "deputy " + words : words,
            held.offices(),
            held.types(),
            false,
            held.deputy()),
        length);
  }
}
