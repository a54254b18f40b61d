package dev.parley.serve.guard;

import dev.parley.serve.http.InsideAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ChainingServiceExecutor;
import org.apache.jena.sparql.service.single.ServiceExecutor;

/**
 * The endpoints that SERVICE may call, each named in full by whoever runs the server.
 *
 * <p>An endpoint whose name leads to an address inside the house is called only if the name itself
 * is such an address, so that a change in the domain name system opens no door. Redirects are not
 * followed.
 */
final class AllowedServices implements ChainingServiceExecutor {

  private final List<URI> allowed;
  private final HttpClient client;

  AllowedServices(List<URI> allowed, Duration patience) {
    this.allowed = List.copyOf(allowed);
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
  }

  boolean isEmpty() {
    return allowed.isEmpty();
  }

  HttpClient client() {
    return client;
  }

  ServiceExecutorRegistry registry() {
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.add(ServiceExecutorRegistry.httpService);
    return registry.addSingleLink(this);
  }

  @Override
  public QueryIterator createExecution(
      OpService service,
      OpService original,
      Binding binding,
      ExecutionContext context,
      ServiceExecutor next) {
    check(service.getService());
    return next.createExecution(service, original, binding, context);
  }

  private void check(Node service) {
    if (!service.isURI() || allowed.stream().noneMatch(uri -> names(uri, service))) {
      throw new DeniedException("SERVICE may not call " + service);
    }
    URI address = URI.create(service.getURI());
    if (!isNamedByAddress(address) && leadsInside(address)) {
      throw new DeniedException("SERVICE may not call an address inside the house");
    }
  }

  private static boolean names(URI uri, Node service) {
    return uri.toString().equals(service.getURI());
  }

  /** Whoever writes "localhost" or an address in numbers means this very machine or network. */
  private static boolean isNamedByAddress(URI address) {
    String host = Objects.requireNonNullElse(address.getHost(), "");
    return host.equals("localhost") || host.startsWith("[") || host.matches("[0-9.]+");
  }

  private static boolean leadsInside(URI address) {
    try {
      for (InetAddress found : InetAddress.getAllByName(address.getHost())) {
        if (InsideAddress.is(found)) {
          return true;
        }
      }
      return false;
    } catch (UnknownHostException e) {
      throw new DeniedException("SERVICE finds no host " + address.getHost());
    }
  }
}
