package fi.opastin.identity.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.identity.organisation.OrganisationLogin.Paths;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tries whether people could log in at an OpenID provider, as far as its documents tell. Asks it
 * and waits for it: not within a transaction.
 */
@Singleton
class ProviderTrial {

  /** Of whoever waits at the page for what comes of it. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Of whoever looks again soon. */
  private static final Duration SHORT = Duration.ofSeconds(2);

  private static final Set<String> KINDS = Set.of("RSA", "EC", "OKP");

  private final ProviderDiscovery discovery;

  ProviderTrial(ProviderDiscovery discovery) {
    this.discovery = discovery;
  }

  /** All that is not right; the first flaw that leaves nothing more to look at ends it. */
  List<ProviderFlaw> all(String issuer, @Nullable Paths paths) {
    var flaws = new ArrayList<ProviderFlaw>();
    try {
      if (paths != null) {
        tryKeys(discovery.given(issuer, paths).keys(), PATIENCE);
      } else {
        var told = discovery.ask(issuer, PATIENCE);
        flaws.addAll(lacking(told.metadata()));
        tryKeys(told.endpoints().keys(), PATIENCE);
      }
    } catch (ProviderFault fault) {
      flaws.add(fault.flaw());
    }
    return List.copyOf(flaws);
  }

  /** Whether it answers as it should: its metadata or, where paths are given, its keys. */
  Optional<ProviderFlaw> outage(String issuer, @Nullable Paths paths) {
    try {
      if (paths != null) {
        tryKeys(discovery.given(issuer, paths).keys(), SHORT);
      } else {
        discovery.ask(issuer, SHORT);
      }
      return Optional.empty();
    } catch (ProviderFault fault) {
      return Optional.of(fault.flaw());
    }
  }

  private void tryKeys(URI address, Duration patience) throws ProviderFault {
    try {
      var keys = discovery.keys(address, patience);
      if (StreamSupport.stream(keys.spliterator(), false).noneMatch(ProviderTrial::verifies)) {
        throw new ProviderFault(ProviderFlaw.NO_KEYS, "there is no key for signatures");
      }
    } catch (ProviderFault fault) {
      throw fault.flaw() == ProviderFlaw.NOT_OPENID || fault.flaw() == ProviderFlaw.NO_DOCUMENT
          ? new ProviderFault(ProviderFlaw.NO_KEYS, "the keys cannot be read", fault)
          : fault;
    }
  }

  private static boolean verifies(JsonNode key) {
    return KINDS.contains(key.path("kty").asText()) && !"enc".equals(key.path("use").asText());
  }

  /** What RFC 8414 and OpenID Connect Discovery take for granted when it is not said, counts. */
  private static List<ProviderFlaw> lacking(JsonNode metadata) {
    var flaws = new ArrayList<ProviderFlaw>();
    if (!offers(metadata, "response_types_supported", "code")) {
      flaws.add(ProviderFlaw.NO_CODE_FLOW);
    }
    if (!offers(metadata, "token_endpoint_auth_methods_supported", "private_key_jwt")) {
      flaws.add(ProviderFlaw.NO_KEY_PROOF);
    }
    // many that know PKCE do not say so
    if (metadata.hasNonNull("code_challenge_methods_supported")
        && !offers(metadata, "code_challenge_methods_supported", "S256")) {
      flaws.add(ProviderFlaw.NO_PKCE);
    }
    return flaws;
  }

  private static boolean offers(JsonNode metadata, String name, String wanted) {
    return StreamSupport.stream(metadata.path(name).spliterator(), false)
        .anyMatch(offered -> wanted.equals(offered.asText()));
  }
}
