package dev.parley.serve.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Says in one line of plain text what went wrong, whatever the client accepts; of a failure of the
 * program no more than that it is one. Only who looks for a page that is not there gets a page.
 */
public final class PlainErrors extends ErrorHandler {

  @Override
  protected boolean generateAcceptableResponse(
      Request request,
      Response response,
      Callback callback,
      String contentType,
      List<Charset> charsets,
      int code,
      String message,
      Throwable cause)
      throws IOException {
    if (code == HttpStatus.NOT_FOUND_404
        && NotFound.isWanted(request.getHeaders().get(HttpHeader.ACCEPT))) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
      String page = NotFound.page(request.getHttpURI().getPath()).markup();
      response.write(true, ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8)), callback);
      return true;
    }
    String text = message == null || cause != null ? HttpStatus.getMessage(code) : message;
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    ByteBuffer body = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
    response.write(true, body, callback);
    return true;
  }
}
