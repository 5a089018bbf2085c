package fi.opastin.access.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.UUID;

/**
 * A chain as it stood when the service signed it: no link up to here can be changed any more
 * without a new signature, and the database does not know the key.
 */
record Head(UUID chainId, long number, Digest chainHash, Instant signedAt, String keyId) {

  private static final String ALGORITHM = "SHA256withECDSA";

  /** What is signed: lines of plain text, so that any tool can check it. */
  byte[] text() {
    return """
    opastin access log 1
    %s
    %d
    %s
    %s
    %s
    """
        .formatted(chainId, number, chainHash.hex(), signedAt, keyId)
        .getBytes(StandardCharsets.UTF_8);
  }

  byte[] sign(PrivateKey key) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(text());
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of the access log does not sign", e);
    }
  }

  boolean isSigned(byte[] bytes, PublicKey key) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(text());
      return signature.verify(bytes);
    } catch (GeneralSecurityException e) {
      // not even the form of a signature
      return false;
    }
  }
}
