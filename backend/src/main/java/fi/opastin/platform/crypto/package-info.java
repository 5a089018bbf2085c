/** Encryption of what people write, keyed hashes, and the key store. */
@NullMarked
package fi.opastin.platform.crypto;

import org.jspecify.annotations.NullMarked;
