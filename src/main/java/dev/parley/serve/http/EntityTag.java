package dev.parley.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The tag of one representation of the data as they are now, weak because it may go out compressed.
 *
 * @param value without quotation marks
 */
public record EntityTag(String value) {

  /** Returns the tag of what depends on {@code revision} and on {@code variant}. */
  public static EntityTag of(String revision, String variant) {
    return new EntityTag(revision + "-" + Integer.toHexString(variant.hashCode()));
  }

  /**
   * Tells the client the tag, and that it may keep the answer if it asks again whether it is still
   * good.
   */
  public void mark(HttpServletResponse response) {
    response.setHeader("ETag", "W/\"" + value + "\"");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept, Accept-Encoding");
  }

  /** Returns whether the client has the answer already; it is then told so, and needs no other. */
  public boolean answers(HttpServletRequest request, HttpServletResponse response) {
    if (!isIn(request.getHeader("If-None-Match"))) {
      return false;
    }
    mark(response);
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return true;
  }

  private boolean isIn(String header) {
    if (header == null) {
      return false;
    }
    for (String tag : header.split(",")) {
      String bare = tag.strip().replaceFirst("^W/", "").replace("\"", "");
      if (bare.equals(value) || bare.startsWith(value + "--")) {
        return true;
      }
    }
    return false;
  }
}
