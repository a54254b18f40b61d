package dev.parley.serve;

/** A class whose loading is noticed. */
public final class Evil {

  static {
    System.setProperty("dev.parley.evil", "loaded");
  }

  private Evil() {}
}
