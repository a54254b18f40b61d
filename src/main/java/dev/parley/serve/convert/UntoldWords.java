package dev.parley.serve.convert;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.parley.meeting.Extraction;
import dev.parley.serve.http.Because;

/** The words of a text that may tell of a meeting and, as it was read, tell of none. */
record UntoldWords(Extraction extraction) {

  /** Returns them in text order, each with its sentence and the reason. */
  JsonArray json() {
    JsonArray all = new JsonArray();
    for (Extraction.Reading reading : extraction.sentences()) {
      for (Extraction.Rejection rejection : reading.rejections()) {
        JsonObject one = new JsonObject();
        one.add("sentence", Conversion.span(reading.sentence().span()));
        one.add(
            "words", Conversion.span(reading.sentence().span(rejection.first(), rejection.last())));
        one.addProperty("reason", rejection.reason());
        one.addProperty("because", Because.of(rejection.reason()));
        all.add(one);
      }
    }
    return all;
  }
}
