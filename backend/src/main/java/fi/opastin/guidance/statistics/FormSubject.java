package fi.opastin.guidance.statistics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a version of a questionnaire as a subject: by the last part of its address, and where that
 * could be another one's, too, by a digest of owner and address.
 */
final class FormSubject {

  /** Addresses of the questionnaires that come with the service. */
  private static final String SERVICE = "urn:opastin:questionnaire:";

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 40;
  private static final int DIGEST_BYTES = 6;

  private FormSubject() {}

  /**
   * @param ownerId the provider whose it is; empty: the service's own
   */
  static Subject of(String url, Optional<UUID> ownerId, int version) {
    if (ownerId.isEmpty() && url.startsWith(SERVICE)) {
      var name = url.substring(SERVICE.length());
      if (NAME.matcher(name).matches()) {
        return new Subject(name, version);
      }
    }
    var digest = digest(ownerId.map(UUID::toString).orElse("") + "|" + url);
    return new Subject(named(url) + digest, version);
  }

  private static String named(String url) {
    var last = url.replaceFirst(".*[:/](?=.)", "").toLowerCase(Locale.ROOT);
    var plain = NO_NAME.matcher(last).replaceAll("-").replaceFirst("^-", "");
    var name = plain.substring(0, Math.min(LONGEST, plain.length()));
    return name.isEmpty() ? "" : name + "-";
  }

  private static String digest(String text) {
    try {
      var bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every platform has SHA-256", e);
    }
  }
}
