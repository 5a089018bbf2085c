package fi.opastin.guidance.statistics;

import fi.opastin.platform.crypto.LookupHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.HexFormat;

/**
 * Keyed hash by which the job knows whom it has counted in a month. Another one each month: it
 * tells nothing of an earlier one.
 */
@ApplicationScoped
class CountedHash {

  private final LookupHash hash;

  CountedHash(LookupHash hash) {
    this.hash = hash;
  }

  String of(YearMonth month, Respondent one) {
    var value = "%s|%s|%s|%s".formatted(month, one.subject(), one.provider(), one.person());
    return HexFormat.of().formatHex(hash.of("statistics", value));
  }
}
