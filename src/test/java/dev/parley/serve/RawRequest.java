package dev.parley.serve;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends what no client would. */
record RawRequest(URI server) {

  /** Sends {@code lines} and returns the answer up to the end of the connection. */
  String send(String... lines) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      String request = lines[0] + "\r\nConnection: close\r\n" + rest(lines) + "\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String rest(String... lines) {
    StringBuilder rest = new StringBuilder();
    for (int i = 1; i < lines.length; i++) {
      rest.append(lines[i]).append("\r\n");
    }
    return rest.toString();
  }
}
