package dev.parley.store;

import dev.parley.graph.Iris;
import dev.parley.graph.WholeStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/** All that a store holds, as N-Quads under gzip, which any program reads. */
public final class Backup {

  private Backup() {}

  /** Writes one view of {@code store}, also while others change it; returns how many quads. */
  public static long write(Store store, OutputStream out) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(out, 1 << 16);
    StreamRDF writer = StreamRDFWriter.getWriterStream(zipped, Lang.NQUADS, Context.create());
    writer.start();
    long quads =
        store.read(
            data -> {
              Counter counter = new Counter();
              counter.next = writer::quad;
              data.find().forEachRemaining(counter::quad);
              return counter.quads;
            });
    writer.finish();
    zipped.finish();
    return quads;
  }

  /**
   * Makes a store in {@code directory} of the N-Quads in {@code files}, plain or under gzip, whole
   * or not at all; returns how many quads. Stores that are made of the same files have the same
   * {@link Store#revision()}.
   *
   * @throws StoreException if a store is there, or a file holds no N-Quads
   */
  public static long restore(List<Path> files, Path directory) {
    Counter counter = new Counter();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new StoreFolder(directory)
          .create(
              data -> {
                SortedQuads quads = new SortedQuads(data);
                counter.next = quads::add;
                files.forEach(file -> read(file, digest, counter));
                quads.write();
              });
      Revision.write(directory, Revision.of(digest.digest()));
      try (Store store = Store.open(directory, Iris.DEFAULT_BASE)) {
        store.names().current();
      }
      return counter.quads;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot be made a store: " + e.getMessage(), e);
    }
  }

  private static void read(Path file, MessageDigest digest, StreamRDF quads) {
    try (InputStream octets = new DigestInputStream(Files.newInputStream(file), digest);
        InputStream in = new BufferedInputStream(octets, 1 << 16)) {
      in.mark(2);
      boolean zipped = in.read() == 0x1F && in.read() == 0x8B;
      in.reset();
      WholeStream whole = new WholeStream(zipped ? new GZIPInputStream(in, 1 << 16) : in);
      RDFParser.source(whole)
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(quads);
      whole.check();
    } catch (RiotException | IOException e) {
      throw new StoreException(file + ": cannot be read as N-Quads: " + e.getMessage(), e);
    }
  }

  private static final class Counter extends StreamRDFBase {

    private Consumer<Quad> next = quad -> {};
    private long quads;

    @Override
    public void quad(Quad quad) {
      next.accept(quad);
      quads++;
    }

    @Override
    public void triple(Triple triple) {
      quad(Quad.create(Quad.defaultGraphNodeGenerated, triple));
    }
  }
}
