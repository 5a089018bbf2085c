package fi.opastin.identity.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.identity.organisation.OrganisationLogin.Paths;
import fi.opastin.identity.organisation.ProviderMetadata.Endpoints;
import fi.opastin.platform.problem.InvalidValueException;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What OpenID providers publish of themselves (OpenID Connect Discovery 1.0), checked. */
@Singleton
class ProviderDiscovery {

  private static final String METADATA = "/.well-known/openid-configuration";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ProviderAddresses addresses;
  private final ProviderDocuments documents;

  ProviderDiscovery(ProviderAddresses addresses, ProviderDocuments documents) {
    this.addresses = addresses;
    this.documents = documents;
  }

  /** What an issuer says of itself, with the addresses in it. */
  record Told(JsonNode metadata, Endpoints endpoints) {}

  Told ask(String issuer, Duration patience) throws ProviderFault {
    var metadata = parsed(documents.read(below(issuer, METADATA), patience));
    if (!metadata.path("issuer").isTextual()) {
      throw new ProviderFault(ProviderFlaw.NOT_OPENID, "the metadata name no issuer");
    }
    if (!issuer.equals(metadata.path("issuer").asText())) {
      throw new ProviderFault(ProviderFlaw.OTHER_ISSUER, "the metadata are another issuer's");
    }
    return new Told(
        metadata,
        new Endpoints(
            told(metadata, "authorization_endpoint"),
            told(metadata, "token_endpoint"),
            told(metadata, "jwks_uri"),
            metadata.hasNonNull("end_session_endpoint")
                ? told(metadata, "end_session_endpoint")
                : null));
  }

  Endpoints given(String issuer, Paths paths) throws ProviderFault {
    return new Endpoints(
        below(issuer, paths.authorization()),
        below(issuer, paths.token()),
        below(issuer, paths.keys()),
        paths.logout() == null ? null : below(issuer, paths.logout()));
  }

  /** The published keys (RFC 7517). */
  JsonNode keys(URI address, Duration patience) throws ProviderFault {
    return parsed(documents.read(address, patience)).path("keys");
  }

  private static JsonNode parsed(String document) throws ProviderFault {
    try {
      return Optional.ofNullable(JSON.readTree(document)).orElseGet(JSON::createObjectNode);
    } catch (JsonProcessingException e) {
      throw new ProviderFault(ProviderFlaw.NOT_OPENID, "the document is no JSON", e);
    }
  }

  private URI told(JsonNode metadata, String name) throws ProviderFault {
    return checked(metadata.path(name).asText());
  }

  private URI below(String issuer, String path) throws ProviderFault {
    var base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    return checked(base + path);
  }

  /** Whoever keeps the OpenID provider must not send the service to its own neighbours. */
  private URI checked(String address) throws ProviderFault {
    try {
      return addresses.address(address);
    } catch (InvalidValueException e) {
      throw new ProviderFault(
          ProviderFlaw.UNUSABLE_ADDRESS,
          "the OpenID provider has an address that is not allowed",
          e);
    }
  }
}
