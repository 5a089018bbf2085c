package fi.opastin.access.seal;

import java.util.UUID;

/**
 * One link of a chain.
 *
 * @param number from 1, without gap
 * @param digest of the entry and its salt
 * @param chainHash of the hash before and the digest
 */
record Seal(long number, Digest digest, Digest chainHash) {

  /** What the first link of a chain follows from. */
  static Digest beginning(UUID chainId) {
    var bytes = java.nio.ByteBuffer.allocate(16);
    bytes.putLong(chainId.getMostSignificantBits()).putLong(chainId.getLeastSignificantBits());
    return Digest.of(bytes.array());
  }

  /** The link that follows from a hash. */
  static Seal after(long number, Digest before, Digest digest) {
    return new Seal(number + 1, digest, Digest.of(before.bytes(), digest.bytes()));
  }
}
