package fi.opastin.identity.organisation;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation's OpenID provider is asked for what: by its metadata (OpenID Connect
 * Discovery 1.0), read anew every hour, or by the paths that were given.
 */
@Singleton
public class ProviderMetadata {

  private static final Logger LOG = Logger.getLogger(ProviderMetadata.class);
  private static final Duration KEPT = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /**
   * @param logout null if it offers none
   */
  public record Endpoints(URI authorization, URI token, URI keys, @Nullable URI logout) {}

  private record Known(int version, Endpoints endpoints, Instant readAt) {}

  private final ProviderDiscovery discovery;
  private final Clock clock;
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  ProviderMetadata(ProviderDiscovery discovery, Clock clock) {
    this.discovery = discovery;
    this.clock = clock;
  }

  /**
   * May ask the OpenID provider, and wait for it: not within a transaction.
   *
   * @throws IOException if it cannot be asked, or says what is not right, and is not known yet
   */
  public Endpoints of(OrganisationLogin login) throws IOException {
    var last = known.get(login.id());
    var now = clock.instant();
    var same = last != null && last.version() == login.version();
    if (last != null && same && now.isBefore(last.readAt().plus(KEPT))) {
      return last.endpoints();
    }
    try {
      var endpoints = ask(login);
      known.put(login.id(), new Known(login.version(), endpoints, now));
      return endpoints;
    } catch (IOException e) {
      if (last == null || !same) {
        throw e;
      }
      LOG.warnf(
          "metadata of an organisation's OpenID provider stay as they were: %s", e.getMessage());
      return last.endpoints();
    }
  }

  private Endpoints ask(OrganisationLogin login) throws IOException {
    var paths = login.paths();
    return paths.isPresent()
        ? discovery.given(login.issuer(), paths.get())
        : discovery.ask(login.issuer(), PATIENCE).endpoints();
  }
}
