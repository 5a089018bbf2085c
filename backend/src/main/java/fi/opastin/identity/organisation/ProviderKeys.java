package fi.opastin.identity.organisation;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.http.SimpleResponse;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** The keys with which organisations' OpenID providers sign. */
@Singleton
public class ProviderKeys {

  /** So that tokens with made-up names of keys do not make the service ask over and over. */
  private static final Duration AT_MOST_EVERY = Duration.ofSeconds(30);

  private final ProviderMetadata metadata;
  private final ProviderDocuments documents;
  private final Map<URI, HttpsJwks> keys = new ConcurrentHashMap<>();

  ProviderKeys(ProviderMetadata metadata, ProviderDocuments documents) {
    this.metadata = metadata;
    this.documents = documents;
  }

  /**
   * Finds the key by which a token says it is signed; asks the OpenID provider for new ones.
   *
   * @throws IOException if it is not known where the keys are
   */
  public VerificationKeyResolver of(OrganisationLogin login) throws IOException {
    return new HttpsJwksVerificationKeyResolver(
        keys.computeIfAbsent(metadata.of(login).keys(), this::at));
  }

  private HttpsJwks at(URI address) {
    var set = new HttpsJwks(address.toString());
    set.setRefreshReprieveThreshold(AT_MOST_EVERY.toMillis());
    set.setSimpleHttpGet(location -> new Answer(documents.read(URI.create(location))));
    return set;
  }

  private record Answer(String body) implements SimpleResponse {
    @Override
    public int getStatusCode() {
      return 200;
    }

    @Override
    public String getStatusMessage() {
      return "OK";
    }

    @Override
    public Collection<String> getHeaderNames() {
      return List.of();
    }

    @Override
    public List<String> getHeaderValues(String name) {
      return List.of();
    }

    @Override
    public String getBody() {
      return body;
    }
  }
}
