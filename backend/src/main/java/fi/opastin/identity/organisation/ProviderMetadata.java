package fi.opastin.identity.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.identity.organisation.OrganisationLogin.Paths;
import fi.opastin.platform.problem.InvalidValueException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param logout null if it offers none
   */
  public record Endpoints(URI authorization, URI token, URI keys, @Nullable URI logout) {}

  private record Known(int version, Endpoints endpoints, Instant readAt) {}

  private final ProviderAddresses addresses;
  private final ProviderDocuments documents;
  private final Clock clock;
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  ProviderMetadata(ProviderAddresses addresses, ProviderDocuments documents, Clock clock) {
    this.addresses = addresses;
    this.documents = documents;
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
      var endpoints = login.paths().isPresent() ? given(login) : discovered(login);
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

  private Endpoints given(OrganisationLogin login) throws IOException {
    Paths paths = login.paths().orElseThrow();
    return new Endpoints(
        below(login, paths.authorization()),
        below(login, paths.token()),
        below(login, paths.keys()),
        paths.logout() == null ? null : below(login, paths.logout()));
  }

  private Endpoints discovered(OrganisationLogin login) throws IOException {
    var metadata = parsed(documents.read(below(login, "/.well-known/openid-configuration")));
    if (!login.issuer().equals(metadata.path("issuer").asText())) {
      throw new IOException("the metadata are another issuer's");
    }
    return new Endpoints(
        told(metadata, "authorization_endpoint"),
        told(metadata, "token_endpoint"),
        told(metadata, "jwks_uri"),
        metadata.hasNonNull("end_session_endpoint")
            ? told(metadata, "end_session_endpoint")
            : null);
  }

  private static JsonNode parsed(String document) throws IOException {
    try {
      return Optional.ofNullable(JSON.readTree(document)).orElseGet(JSON::createObjectNode);
    } catch (JsonProcessingException e) {
      throw new IOException("the metadata are no JSON", e);
    }
  }

  private URI told(JsonNode metadata, String name) throws IOException {
    return checked(metadata.path(name).asText());
  }

  private URI below(OrganisationLogin login, String path) throws IOException {
    var issuer = login.issuer();
    var base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    return checked(base + path);
  }

  /** Whoever keeps the OpenID provider must not send the service to its own neighbours. */
  private URI checked(String address) throws IOException {
    try {
      return addresses.address(address);
    } catch (InvalidValueException e) {
      throw new IOException("the OpenID provider has an address that is not allowed", e);
    }
  }
}
