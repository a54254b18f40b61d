package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportArticlesTest {

  private static final String FACTIVA =
      """
      Ministers meet in Strelsau
      By N. N.
      212 words
      20 November 2017
      10:15
      Ruritanian News Agency
      RURN
      English
      (c) 2017 Ruritanian News Agency

      The ministers of Ruritania and Graustark met.

      They talked.

      Document RURN000020171120edbk0008p


      Presidents talk
      98 words
      21 November 2017
      Ruritanian News Agency
      English
      Copyright 2017.

      The presidents spoke by telephone.

      Document RURN000020171121edbl0001a
      """;

  private static final String TAGGED =
      """
      HD
      Ministers meet in Strelsau
      WC 212 words
      PD 20 November 2017
      SN Ruritanian News Agency
      LA English
      LP
      The ministers of Ruritania and Graustark met.

      TD
      They talked.
      NS gdip : International Relations
      AN Document RURN000020171120edbk0008p
      Document RURN000020171120edbk0008p
      """;

  private static final String NEXIS =
      """


                                     1 of 2 DOCUMENTS

                                   The Gazette (Strelsau)

                                November 20, 2017 Monday
                                    Late Edition

      Ministers meet in Strelsau

      HEADLINE: Ministers meet in Strelsau

      BYLINE: N. N.

      LENGTH: 212  words

      BODY:

      The ministers of Ruritania and Graustark met.

      They talked.

      LOAD-DATE: November 21, 2017

      LANGUAGE: ENGLISH

                                     2 of 2 DOCUMENTS

                                   The Gazette (Strelsau)

                                November 21, 2017 Tuesday

      HEADLINE: Presidents talk

      LENGTH: 98 words

      BODY:

      The presidents spoke by telephone.

      LANGUAGE: ENGLISH
      """;

  private static final String NEXIS_UNI =
      """
      Ministers meet in Strelsau
      The Gazette (Strelsau)
      November 20, 2017 Monday

      Copyright 2017 Gazette All Rights Reserved
      Length: 212 words
      Byline: N. N.
      Body

      The ministers of Ruritania and Graustark met.

      They talked.

      Load-Date: November 21, 2017

      End of Document
      """;

  @TempDir private Path folder;
  private Inputs inputs;

  @BeforeEach
  void begin() {
    inputs = new Inputs(folder);
  }

  @Test
  void readsFactiva() throws IOException {
    List<Article> articles = inputs.read(inputs.write("factiva.txt", FACTIVA));

    assertFirst(articles.getFirst(), "factiva-1", "Ruritanian News Agency");
    assertEquals(2, articles.size());
    assertEquals("The presidents spoke by telephone.", articles.getLast().body());
    assertEquals(Optional.of("Presidents talk"), articles.getLast().title());
  }

  @Test
  void readsFactivaWithTags() throws IOException {
    List<Article> articles = inputs.read(inputs.write("tagged.txt", TAGGED));

    assertEquals(1, articles.size());
    assertFirst(articles.getFirst(), "tagged-1", "Ruritanian News Agency");
  }

  @Test
  void readsNexis() throws IOException {
    List<Article> articles = inputs.read(inputs.write("nexis.txt", NEXIS));

    assertEquals(2, articles.size());
    assertFirst(articles.getFirst(), "nexis-1", "The Gazette (Strelsau)");
    assertEquals("The presidents spoke by telephone.", articles.getLast().body());
    assertEquals(Optional.of(LocalDate.of(2017, 11, 21)), articles.getLast().published());
  }

  @Test
  void readsNexisWithoutHeadings() throws IOException {
    String plain = NEXIS.replaceAll(" *(HEADLINE: .*|BODY:)\n\n", "");
    List<Article> articles = inputs.read(inputs.write("plain.txt", plain));

    assertEquals(2, articles.size());
    assertEquals(Optional.of("The Gazette (Strelsau)"), articles.getFirst().publisher());
    assertEquals("The presidents spoke by telephone.", articles.getLast().body());
    assertEquals(Optional.of(LocalDate.of(2017, 11, 21)), articles.getLast().published());
  }

  @Test
  void readsNexisUni() throws IOException {
    Article article = inputs.read(inputs.write("uni.txt", NEXIS_UNI)).getFirst();

    assertEquals("The ministers of Ruritania and Graustark met.\n\nThey talked.", article.body());
    assertEquals(Optional.of("Ministers meet in Strelsau"), article.title());
    assertEquals(Optional.of("The Gazette (Strelsau)"), article.publisher());
  }

  @Test
  void readsThemOutOfADocument() throws IOException {
    String file = inputs.write("factiva.docx", document(FACTIVA));

    assertEquals(2, inputs.read(file).size());
  }

  @Test
  void readsADocumentAsText() throws IOException {
    String file =
        inputs.write("a.docx", document("Title: Talks\nPublished: 2017-11-20\n\nA met B."));

    Article article = inputs.read(file).getFirst();

    assertEquals("A met B.", article.body());
    assertEquals(Optional.of("Talks"), article.title());
  }

  @Test
  void saysWhereAnArticleHasNoText() throws IOException {
    String file = inputs.write("empty.txt", "1 of 1 DOCUMENTS\n\nGazette\n\nLENGTH: 0 words\n");

    assertEquals(List.of(), inputs.read(file));
    assertEquals(List.of("empty.txt:2: no text of an article before line 6"), inputs.problems);
  }

  @Test
  void leavesATextAloneThatSpeaksOfDocuments() throws IOException {
    String text = "Document after document was signed.\nEnd of documents, he said.\n";

    assertEquals(text, inputs.read(inputs.write("a.txt", text)).getFirst().body());
  }

  private static void assertFirst(Article article, String id, String source) {
    assertEquals(id, article.id());
    assertEquals(Optional.of("Ministers meet in Strelsau"), article.title());
    assertEquals(Optional.of(LocalDate.of(2017, 11, 20)), article.published());
    assertEquals(Optional.of(source), article.publisher());
    assertEquals(Optional.of("en"), article.language());
    assertEquals("The ministers of Ruritania and Graustark met.\n\nThey talked.", article.body());
  }

  private static byte[] document(String text) throws IOException {
    String paragraphs =
        text.lines()
            .map(line -> "<w:p><w:r><w:t xml:space=\"preserve\">" + line + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document><w:body>"
                  + paragraphs
                  + "</w:body></w:document>")
              .getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
