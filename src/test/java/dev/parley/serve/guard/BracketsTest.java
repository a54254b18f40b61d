package dev.parley.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "ASK {} ~ 1",
        "SELECT * { { ?s ?p ( 1 2 ) } } ~ 3",
        "ASK { ?s ?p '((((' } ~ 1",
        "ASK { ?s ?p \"\\\"((((\" } ~ 1",
        "ASK { ?s ?p '''it's (((( ''' } ~ 1",
        "ASK { <http://x.example/((((> ?p ?o } ~ 1",
        "ASK { ?s ?p ?o FILTER (?o < (1)) FILTER (?o > ((2))) } ~ 4",
        "ASK { ?s ?p ?o FILTER (?o <?x && (?x> ?o)) } ~ 3",
      })
  void countsThoseThatAreBrackets(String text, int depth) {
    assertEquals(depth, new Brackets(text).depth());
  }

  @Test
  void leavesCommentsOut() {
    assertEquals(1, new Brackets("# ((((\nASK {} # {{{{").depth());
  }

  @Test
  void comesToAnEndWithoutAnEnd() {
    assertEquals(1, new Brackets("{ '''").depth());
    assertEquals(1, new Brackets("{ '\\").depth());
    assertEquals(1, new Brackets("{ <").depth());
  }
}
