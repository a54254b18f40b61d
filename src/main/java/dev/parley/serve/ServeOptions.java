package dev.parley.serve;

import dev.parley.serve.guard.QueryLimits;
import dev.parley.serve.http.OwnNames;
import dev.parley.serve.protocol.Credentials;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a server is set up.
 *
 * @param host the address to listen at
 * @param port the port; 0 for any that is free
 * @param limits how much a query may ask for
 * @param concurrentQueries how many queries run at once
 * @param services the endpoints that SERVICE may call
 * @param writers who may change the data; nobody may if there is none
 * @param names the names that browsers know the server by, besides its host
 * @param trustForwarded whether X-Forwarded-* is believed: only behind a proxy that sets it
 * @param accessLog the file for a line for each request
 * @param patience how long running requests may take to end when the server stops
 * @param fetches whether pages of the web are fetched for those who name them to be converted
 */
public record ServeOptions(
    String host,
    int port,
    QueryLimits limits,
    int concurrentQueries,
    List<URI> services,
    Optional<Credentials> writers,
    List<String> names,
    boolean trustForwarded,
    Optional<Path> accessLog,
    Duration patience,
    boolean fetches) {

  public ServeOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no port " + port);
    }
    services = List.copyOf(services);
    names = List.copyOf(names);
  }

  /** Returns what a user gets who says nothing: this machine only, read only, nothing called. */
  public static ServeOptions standard() {
    return new ServeOptions(
        "localhost",
        3030,
        QueryLimits.standard(),
        Math.max(16, 8 * Runtime.getRuntime().availableProcessors()),
        List.of(),
        Optional.empty(),
        List.of(),
        false,
        Optional.empty(),
        Duration.ofSeconds(10),
        false);
  }

  /** Returns the same options with another address and port. */
  public ServeOptions at(String otherHost, int otherPort) {
    return new ServeOptions(
        otherHost,
        otherPort,
        limits,
        concurrentQueries,
        services,
        writers,
        names,
        trustForwarded,
        accessLog,
        patience,
        fetches);
  }

  /** Returns the same options with other limits to queries. */
  public ServeOptions withLimits(QueryLimits other) {
    return new ServeOptions(
        host,
        port,
        other,
        concurrentQueries,
        services,
        writers,
        names,
        trustForwarded,
        accessLog,
        patience,
        fetches);
  }

  /** Returns the same options for so many queries at once. */
  public ServeOptions places(int other) {
    return new ServeOptions(
        host,
        port,
        limits,
        other,
        services,
        writers,
        names,
        trustForwarded,
        accessLog,
        patience,
        fetches);
  }

  /** Returns the same options with the endpoints that SERVICE may call. */
  public ServeOptions allowing(List<URI> other) {
    return new ServeOptions(
        host,
        port,
        limits,
        concurrentQueries,
        other,
        writers,
        names,
        trustForwarded,
        accessLog,
        patience,
        fetches);
  }

  /** Returns the same options for those who may change the data. */
  public ServeOptions updatedBy(Credentials other) {
    return new ServeOptions(
        host,
        port,
        limits,
        concurrentQueries,
        services,
        Optional.of(other),
        names,
        trustForwarded,
        accessLog,
        patience,
        fetches);
  }

  /** Returns the same options behind a proxy whose forwarding headers are believed. */
  public ServeOptions behindProxy() {
    return new ServeOptions(
        host,
        port,
        limits,
        concurrentQueries,
        services,
        writers,
        names,
        true,
        accessLog,
        patience,
        fetches);
  }

  /** Returns the same options with a log of requests. */
  public ServeOptions loggingTo(Path file) {
    return new ServeOptions(
        host,
        port,
        limits,
        concurrentQueries,
        services,
        writers,
        names,
        trustForwarded,
        Optional.of(file),
        patience,
        fetches);
  }

  /** Returns the same options with names that browsers know the server by. */
  public ServeOptions named(List<String> other) {
    return new ServeOptions(
        host,
        port,
        limits,
        concurrentQueries,
        services,
        writers,
        other,
        trustForwarded,
        accessLog,
        patience,
        fetches);
  }

  /** Returns the same options for a server that fetches pages for those who name them. */
  public ServeOptions fetching() {
    return new ServeOptions(
        host,
        port,
        limits,
        concurrentQueries,
        services,
        writers,
        names,
        trustForwarded,
        accessLog,
        patience,
        true);
  }

  /** Returns all names that browsers know the server by. */
  OwnNames ownNames() {
    return new OwnNames(Stream.concat(Stream.of(host), names.stream()).toList());
  }

  /** Returns whether passwords would go over a network as they are. */
  boolean opensPasswords() {
    return writers.isPresent() && !trustForwarded && !isLoopback();
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
