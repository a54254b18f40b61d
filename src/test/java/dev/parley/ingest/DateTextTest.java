package dev.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-11-20                      | 2017-11-20
          2017-11-20T23:59:59+03:00       | 2017-11-20
          2017-11-20 10:15                | 2017-11-20
          20171120                        | 2017-11-20
          20171120T101500Z                | 2017-11-20
          2017/11/20                      | 2017-11-20
          Mon, 20 Nov 2017 10:00:00 GMT   | 2017-11-20
          November 20, 2017               | 2017-11-20
          Nov 20, 2017                    | 2017-11-20
          20 November 2017                | 2017-11-20
          Monday, November 20, 2017       | 2017-11-20
          Tue Feb 08 2022 15:21:41 GMT+0000 (UTC) | 2022-02-08
          Tue Feb 08 15:21:41 EST 2022    | 2022-02-08
          01:38:07 PM IST Feb 08, 2022    | 2022-02-08
          Posted on 8th February, 2022    | 2022-02-08
          8-Feb-2022                      | 2022-02-08
          1644314400                      | 2022-02-08
          1644314400000                   | 2022-02-08
          Sept. 3, 2019 10:15 a.m. ET     | 2019-09-03
          0001-01-01T00:00:00Z            |
          9999-12-31                      |
          2017-2018 was a year            |
          2017-02-29                      |
          2017-13-01                      |
          yesterday                       |
          2017                            |
          11/20/2017                      |
          """)
  void readsTheDay(String text, LocalDate day) {
    assertEquals(Optional.ofNullable(day), DateText.day(text));
  }
}
