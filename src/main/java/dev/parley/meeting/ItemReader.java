package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.text.DateMention;
import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Makes a row of items of a sentence: what is no group and no date is a word. */
final class ItemReader {

  private static final int LONGEST_ASIDE = 3;

  private final Sentence sentence;
  private final List<ActorGroup> groups;
  private final List<DateMention> dates;
  private int group;
  private int date;

  ItemReader(Sentence sentence, List<ActorGroup> groups, List<DateMention> dates) {
    this.sentence = sentence;
    this.groups = groups;
    this.dates = dates;
  }

  /** Returns the items in text order, without quotes and short asides. */
  List<Item> read() {
    List<Item> items = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      int aside = asideEnd(at);
      if (aside > at) {
        at = aside;
        continue;
      }
      Item item = itemAt(at);
      if (!isQuote(item)) {
        items.add(item);
      }
      at = item.last();
    }
    return items;
  }

  private Item itemAt(int at) {
    while (group < groups.size() && groups.get(group).first() < at) {
      group++;
    }
    while (date < dates.size() && dates.get(date).first() < at) {
      date++;
    }
    boolean dated = date < dates.size() && dates.get(date).first() == at;
    if (group < groups.size()
        && groups.get(group).first() == at
        && !(dated && groups.get(group).actors().isEmpty())) {
      return new Item.Actors(groups.get(group));
    }
    return dated ? new Item.When(dates.get(date)) : new Item.Word(at, sentence.token(at));
  }

  private static boolean isQuote(Item item) {
    return item instanceof Item.Word word && word.token().key().equals("\"");
  }

  /** Returns the closing bracket of a short aside that begins at {@code at}: "(left)"; else -1. */
  private int asideEnd(int at) {
    if (sentence.token(at).key().equals("(")) {
      for (int end = at + 1; end < sentence.size() && end <= at + LONGEST_ASIDE; end++) {
        if (sentence.token(end).key().equals(")")) {
          return end;
        }
      }
    }
    return -1;
  }
}
