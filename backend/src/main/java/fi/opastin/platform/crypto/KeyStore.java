package fi.opastin.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;

/** Where the service's own keys come from; read once at start, then kept in memory. */
interface KeyStore {

  /** Wraps the keysets of workspaces and persons. */
  Aead keyEncryptionKey();

  /** Key of the hashes by which encrypted values are found. */
  PrfSet lookupKey();

  /** Encrypts what waits to be counted, and nothing else. */
  Aead statisticsKey();
}
