package fi.opastin.identity.login;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.TenantFeature;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Strong authentication's ID token must come encrypted to us; one in the clear is refused. */
@ApplicationScoped
@Unremovable
@TenantFeature("suomifi")
@OidcEndpoint(OidcEndpoint.Type.TOKEN)
class EncryptedIdToken implements OidcResponseFilter {

  private static final AlgorithmConstraints KEY_MANAGEMENT =
      new AlgorithmConstraints(ConstraintType.PERMIT, "RSA-OAEP", "RSA-OAEP-256");
  private static final AlgorithmConstraints CONTENT_ENCRYPTION =
      new AlgorithmConstraints(
          ConstraintType.PERMIT, "A128CBC-HS256", "A256CBC-HS512", "A128GCM", "A256GCM");
  private static final int PARTS_OF_ENCRYPTED = 5;

  private final ClientKeys keys;

  EncryptedIdToken(ClientKeys keys) {
    this.keys = keys;
  }

  @Override
  public Uni<Void> filter(OidcResponseFilterContext response) {
    if (response.statusCode() == 200) {
      var body = response.responseBody().toJsonObject();
      body.put("id_token", decrypted(body.getString("id_token")));
      response.responseBody(Buffer.buffer(body.encode()));
    }
    return Uni.createFrom().voidItem();
  }

  private String decrypted(@Nullable String idToken) {
    if (idToken == null || idToken.split("\\.", -1).length != PARTS_OF_ENCRYPTED) {
      throw new OIDCException("the ID token is not encrypted");
    }
    var encryption = new JsonWebEncryption();
    encryption.setAlgorithmConstraints(KEY_MANAGEMENT);
    encryption.setContentEncryptionAlgorithmConstraints(CONTENT_ENCRYPTION);
    encryption.setKey(keys.encryption().getPrivateKey());
    try {
      encryption.setCompactSerialization(idToken);
      if (!keys.encryption().getKeyId().equals(encryption.getKeyIdHeaderValue())) {
        throw new OIDCException("the ID token is encrypted to an unknown key");
      }
      return encryption.getPlaintextString();
    } catch (JoseException e) {
      // without the cause: it may quote the token
      throw new OIDCException("the ID token cannot be decrypted");
    }
  }
}
