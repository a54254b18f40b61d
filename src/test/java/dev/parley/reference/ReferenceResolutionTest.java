package dev.parley.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks the bundled reference what is hard to tell apart. */
class ReferenceResolutionTest {

  private static final ReferenceFinder FINDER = new ReferenceFinder(Reference.bundled());

  @ParameterizedTest(name = "{0} on {1} is {2}")
  @CsvSource({
    // two Bushes
    "U.S. president, 1991-01-17, George H.W. Bush",
    "US president, 2003-03-20, George W. Bush",
    "American president, 2001-01-21, George W. Bush",
    // three Kims
    "North Korean leader, 1992-06-01, Kim Il Sung",
    "North Korean leader, 2000-06-15, Kim Jong Il",
    "North Korean leader, 2018-06-12, Kim Jong Un",
    // father and son Assad, father and son Aliyev
    "Syrian president, 1999-12-01, Hafez al-Assad",
    "president of Syria, 2017-11-20, Bashar al-Assad",
    "Azerbaijani president, 2003-01-01, Heydar Aliyev",
    "president of Azerbaijan, 2005-01-01, Ilham Aliyev",
    // two Abdullahs, three Saudi kings
    "Jordanian king, 2007-03-01, Abdullah II",
    "Saudi king, 2007-03-01, Abdullah bin Abdulaziz",
    "Saudi king, 2016-03-01, Salman bin Abdulaziz",
    // elected, not yet in office
    "U.S. president, 2016-11-15, Barack Obama",
    "French president, 2017-05-10, Francois Hollande",
    "French president, 2017-05-15, Emmanuel Macron",
    // ministers who changed office
    "U.S. secretary of state, 2018-03-01, Rex Tillerson",
    "U.S. secretary of state, 2018-05-01, Mike Pompeo",
    "German foreign minister, 2017-01-20, Frank-Walter Steinmeier",
    "German foreign minister, 2017-02-01, Sigmar Gabriel",
    "British foreign secretary, 2018-07-10, Jeremy Hunt",
    "British prime minister, 2022-09-20, Liz Truss",
    "Israeli prime minister, 2021-06-14, Naftali Bennett",
    // one office, several titles
    "Russian foreign minister, 2017-11-19, Sergei Lavrov",
    "Turkish foreign minister, 2017-11-19, Mevlut Cavusoglu",
    "Iranian foreign minister, 2017-11-19, Mohammad Javad Zarif",
    "German chancellor, 2015-02-12, Angela Merkel",
    "Irish taoiseach, 2015-02-12, Enda Kenny",
    "Chinese premier, 2015-02-12, Li Keqiang",
    "Iran's supreme leader, 2015-07-14, Ali Khamenei",
    "UN secretary-general, 2006-12-31, Kofi Annan",
    "UN secretary-general, 2007-01-02, Ban Ki-moon",
    "NATO secretary-general, 2020-01-01, Jens Stoltenberg",
    // states that came and went
    "Soviet president, 1990-06-01, Mikhail Gorbachev",
    "Russian president, 1992-06-01, Boris Yeltsin",
    "Czech president, 2017-11-21, Milos Zeman",
    "Czechoslovak president, 1990-06-01, Vaclav Havel",
  })
  void tellsWhoHeldAnOfficeOnADay(String office, LocalDate day, String holder) {
    SequencedSet<String> holders = new LinkedHashSet<>();
    for (ReferenceFinder.Answer answer : FINDER.find(office, Optional.of(day))) {
      answer.held().forEach(held -> holders.add(held.holder().label()));
    }
    assertEquals(List.of(holder), List.copyOf(holders));
  }

  @ParameterizedTest(name = "{0}, in office on {1}, is {2}")
  @CsvSource({
    "Bush, 1991-01-17, George H.W. Bush",
    "Bush, 2003-03-20, George W. Bush",
    "President Bush, 2003-03-20, George W. Bush",
    "President Assad, 1999-12-01, Hafez al-Assad",
    "Assad, 2017-11-20, Bashar al-Assad",
    "Rohani, 2017-11-20, Hassan Rouhani",
    "Erdogan, 2017-11-20, Recep Tayyip Erdogan",
    "King Abdullah, 2016-03-01, Abdullah II",
    "Clinton, 2010-01-01, Hillary Clinton",
    "Clinton, 1995-01-01, Bill Clinton",
  })
  void tellsWhoIsMeantByANameOnADay(String name, LocalDate day, String person) {
    List<String> inOffice =
        FINDER.find(name, Optional.of(day)).stream()
            .filter(answer -> !answer.held().isEmpty())
            .map(answer -> answer.entity().label())
            .toList();
    assertEquals(List.of(person), inOffice);
  }

  @Test
  void saysThatAHolderWasActing() {
    List<ReferenceFinder.Answer> answers =
        FINDER.find("Bolivian president", Optional.of(LocalDate.of(2020, 1, 15)));
    assertTrue(
        answers.getFirst().held().stream()
            .anyMatch(held -> held.acting() && held.holder().label().equals("Jeanine Anez")));
  }

  @Test
  void saysThatAHolderIsNoLongerOne() {
    List<ReferenceFinder.Answer> answers =
        FINDER.find("Kofi Annan", Optional.of(LocalDate.of(2010, 1, 1)));
    assertEquals("Kofi Annan", answers.getFirst().entity().label());
    assertEquals(List.of(), answers.getFirst().held());
  }
}
