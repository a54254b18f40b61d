package dev.parley.serve.http;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Hangs up on clients that fetch an answer so slowly that they only hold what others need. */
public final class SlowReaders extends Handler.Wrapper {

  /** What nobody's network falls short of for long: some seconds, and octets a second. */
  private static final long PATIENCE_MILLIS = 20_000;

  private static final long RATE = 8 * 1024;

  /** Creates a handler around {@code handler}. */
  public SlowReaders(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(request, new Watched(request, response), callback);
  }

  private static final class Watched extends Response.Wrapper {

    private final Scheduler clock;
    private long firstWrite;
    private long written;

    private Watched(Request request, Response response) {
      super(request, response);
      this.clock = request.getComponents().getScheduler();
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      if (content == null || !content.hasRemaining()) {
        super.write(last, content, callback);
        return;
      }
      long now = System.nanoTime();
      firstWrite = firstWrite == 0 ? now : firstWrite;
      written += content.remaining();
      long allowed = PATIENCE_MILLIS + written * 1000 / RATE;
      long left = allowed - TimeUnit.NANOSECONDS.toMillis(now - firstWrite);
      Scheduler.Task end = clock.schedule(this::hangUp, Math.max(0, left), TimeUnit.MILLISECONDS);
      super.write(last, content, Callback.from(end::cancel, callback));
    }

    private void hangUp() {
      getRequest()
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close(new TimeoutException("the client fetches its answer too slowly"));
    }
  }
}
