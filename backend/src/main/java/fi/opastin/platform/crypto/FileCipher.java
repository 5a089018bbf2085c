package fi.opastin.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Encrypts one file of an owner as a stream, with a keyset of the file's own that is kept wrapped
 * by the owner's. Each chunk is authentic and in its place: a file that was cut, reordered or moved
 * to another record does not open. Memory is that of a chunk, whatever the file's size.
 */
public final class FileCipher {

  /** Bytes of ciphertext in each chunk but the last, which may be shorter. */
  public static final int CHUNK = 256 * 1024;

  private static final int KEY_BYTES = 32;
  private static final String KEY = "file-key";
  private static final String CONTENT = "file";

  private final StreamingAead aead;
  private final byte[] binding;

  private FileCipher(StreamingAead aead, byte[] binding) {
    this.aead = aead;
    this.binding = binding;
  }

  /** A new keyset for a file, wrapped by its owner's. */
  public static byte[] newKeyset(FieldCipher owner, UUID file) {
    try {
      StreamingAeadConfig.register();
      return TinkProtoKeysetFormat.serializeEncryptedKeyset(
          KeysetHandle.generateNew(
              AesGcmHkdfStreamingParameters.builder()
                  .setKeySizeBytes(KEY_BYTES)
                  .setDerivedAesGcmKeySizeBytes(KEY_BYTES)
                  .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                  .setCiphertextSegmentSizeBytes(CHUNK)
                  .build()),
          owner.aead(),
          owner.binding(file, KEY));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot create the keyset of a file", e);
    }
  }

  /** The cipher of the file whose wrapped keyset this is. */
  public static FileCipher open(FieldCipher owner, UUID file, byte[] wrapped) {
    try {
      StreamingAeadConfig.register();
      var keyset =
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped, owner.aead(), owner.binding(file, KEY));
      return new FileCipher(
          keyset.getPrimitive(RegistryConfiguration.get(), StreamingAead.class),
          owner.binding(file, CONTENT));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot open the keyset of file " + file, e);
    }
  }

  /** Encrypts what is written; the ciphertext is whole when this stream has been closed. */
  public OutputStream encrypting(OutputStream ciphertext) throws IOException {
    try {
      return aead.newEncryptingStream(ciphertext, binding);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt a file", e);
    }
  }

  /** Decrypts what is read; fails at the first chunk that is not the one written there. */
  public InputStream decrypting(InputStream ciphertext) throws IOException {
    try {
      return aead.newDecryptingStream(ciphertext, binding);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot decrypt a file", e);
    }
  }
}
