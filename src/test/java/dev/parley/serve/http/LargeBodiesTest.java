package dev.parley.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LargeBodiesTest {

  private static final int LARGE = 100_000;

  private Server server;

  /** Tells that a request has come in, and ends when its body has. */
  private static final class Reader extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      response.writeInterim(102, response.getHeaders().asImmutable());
      Content.Source.consumeAll(request, callback);
      return true;
    }
  }

  @BeforeEach
  void start() throws Exception {
    server = BehindProxy.start(new LargeBodies(new Reader(), 3, 2));
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void areFewAtOnceAndMakeRoomWhenTheyAreThere() throws Exception {
    try (Sender one = new Sender("10.0.0.1", "Content-Length: " + LARGE);
        Sender two = new Sender("10.0.0.1", "Transfer-Encoding: chunked");
        Sender three = new Sender("10.0.0.1", "Content-Length: " + LARGE);
        Sender four = new Sender("10.0.0.2", "Content-Length: " + LARGE);
        Sender five = new Sender("10.0.0.3", "Content-Length: " + LARGE);
        Sender small = new Sender("10.0.0.1", "Content-Length: 10")) {
      assertEquals(102, one.begin());
      assertEquals(102, two.begin());
      assertEquals(429, three.begin());
      assertEquals(102, four.begin());
      assertEquals(503, five.begin());
      assertEquals(102, small.begin());
      assertEquals(200, one.end("x".repeat(LARGE)));
      assertEquals(200, two.end("0\r\n\r\n"));
    }
    try (Sender again = new Sender("10.0.0.1", "Content-Length: " + LARGE)) {
      assertEquals(102, again.begin());
    }
  }

  /** One request whose body is sent later. */
  private final class Sender implements AutoCloseable {

    private final Socket socket = new Socket("localhost", server.getURI().getPort());
    private final String head;

    private Sender(String client, String length) throws Exception {
      head = "POST / HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: " + client + "\r\n" + length;
    }

    private int begin() throws Exception {
      return end(head + "\r\n\r\n");
    }

    private int end(String text) throws Exception {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      StringBuilder answer = new StringBuilder();
      while (answer.indexOf("\r\n\r\n") < 0) {
        int octet = socket.getInputStream().read();
        assertTrue(octet >= 0, answer::toString);
        answer.append((char) octet);
      }
      return Integer.parseInt(answer.substring(9, 12));
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
