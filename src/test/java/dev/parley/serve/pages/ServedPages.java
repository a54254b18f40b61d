package dev.parley.serve.pages;

import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.store.Store;

/** A store that is served, and a browser that looks at it; both end with it. */
final class ServedPages implements AutoCloseable {

  private final Store store;
  private final ParleyServer server;
  private final Browser browser;

  private ServedPages(Store store, ParleyServer server, Browser browser) {
    this.store = store;
    this.server = server;
    this.browser = browser;
  }

  /** Serves {@code store}, which is closed as well where there is no browser. */
  static ServedPages of(Store store) {
    ParleyServer server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
    try {
      return new ServedPages(store, server, Browser.start(server.address()).sized(1280, false));
    } catch (RuntimeException | Error none) {
      server.close();
      store.close();
      throw none;
    }
  }

  Store store() {
    return store;
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    server.close();
    store.close();
  }
}
