package dev.parley;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.model.BaseModel;

/** Apache OpenNLP's English models: sentences, tokens, and parts of speech. For one thread. */
public final class OpenNlp {

  private final SentenceDetectorME sentences =
      new SentenceDetectorME(model("sentence", SentenceModel::new));
  private final TokenizerME tokens = new TokenizerME(model("tokens", TokenizerModel::new));
  private final POSTaggerME tags = new POSTaggerME(model("pos", POSModel::new));

  /** Returns how many tokens of {@code text} were given a part of speech. */
  public int tag(String text) {
    int tagged = 0;
    for (String sentence : sentences.sentDetect(text)) {
      tagged += tags.tag(tokens.tokenize(sentence)).length;
    }
    return tagged;
  }

  private interface Loader<M extends BaseModel> {
    M load(InputStream in) throws IOException;
  }

  private static <M extends BaseModel> M model(String layer, Loader<M> loader) {
    String resource = "/opennlp-en-ud-ewt-" + layer + "-1.3-2.5.4.bin";
    try (InputStream in = OpenNlp.class.getResourceAsStream(resource)) {
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
