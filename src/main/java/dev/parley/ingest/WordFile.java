package dev.parley.ingest;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the words of a document of Office Open XML (ECMA-376), as plain text is read. */
final class WordFile {

  private static final String WORDS = "word/document.xml";

  private WordFile() {}

  static Articles read(InputStream in, Origin origin) throws IOException {
    try (ZipInputStream parts = new ZipInputStream(in)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (part.getName().equals(WORDS)) {
          String text = text(Limits.readAll(parts));
          return TextFile.read(new BufferedReader(new StringReader(text)), origin);
        }
      }
    }
    throw new IOException("no document of words in it");
  }

  private static String text(byte[] xml) throws IOException {
    Document document = Jsoup.parse(new ByteArrayInputStream(xml), null, "", Parser.xmlParser());
    return document.getElementsByTag("w:p").stream()
        .map(WordFile::paragraph)
        .collect(Collectors.joining("\n"));
  }

  private static String paragraph(Element paragraph) {
    return paragraph.getAllElements().stream()
        .map(
            element ->
                switch (element.nodeName()) {
                  case "w:t" -> element.wholeText();
                  case "w:tab" -> "\t";
                  case "w:br" -> "\n";
                  default -> "";
                })
        .collect(Collectors.joining());
  }
}
