package fi.opastin.access.seal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * The command {@code verify-access-log}: proves that the access log is as it was when it was
 * sealed, and tells the first broken link of each chain.
 */
public final class VerifyAccessLog {

  private VerifyAccessLog() {}

  /**
   * @param url JDBC address of the database
   * @param password of {@code opastin_audit}
   * @param publicKeys the service's public keys, a JWK set
   * @param known file in which this check tells the next one how far the chains have come
   * @return exit code: 0 if everything is proved, 1 if not
   */
  public static int run(
      String url, String password, Path publicKeys, Optional<Path> known, PrintStream out)
      throws SQLException, IOException, JoseException {
    try (var connection = DriverManager.getConnection(url, "opastin_audit", password)) {
      var proof =
          AccessLogProof.of(
              connection,
              keys(publicKeys),
              known.isPresent() ? KnownTips.read(known.get()) : Map.of());
      proof.broken().forEach(link -> out.printf("BROKEN %s%n", link));
      if (proof.lost() > 0) {
        out.printf("BROKEN %d entries belong to no chain%n", proof.lost());
      }
      out.printf(
          "%d chains, %d of them of erased workspaces; %d entries wait for their seal%n",
          proof.tips().size(), proof.erased(), proof.waiting());
      if (!proof.holds()) {
        return 1;
      }
      out.println("The access log is as it was sealed.");
      if (known.isPresent()) {
        KnownTips.write(known.get(), proof.tips());
      }
      return 0;
    }
  }

  static Map<String, PublicKey> keys(Path publicKeys) throws IOException, JoseException {
    return new JsonWebKeySet(Files.readString(publicKeys))
        .getJsonWebKeys().stream()
            .map(PublicJsonWebKey.class::cast)
            .collect(Collectors.toMap(JsonWebKey::getKeyId, PublicJsonWebKey::getPublicKey));
  }
}
