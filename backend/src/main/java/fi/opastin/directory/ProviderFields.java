package fi.opastin.directory;

import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.platform.web.PlainText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds what a request says of a provider. */
final class ProviderFields {

  static final int NAME_LIMIT = 120;
  static final int PHONE_LIMIT = 40;
  static final int ISSUER_LIMIT = 300;
  static final int MOST_DAYS = 30;

  private ProviderFields() {}

  static ProviderFacts facts(FieldChecks checks, ProviderRequest request) {
    return new ProviderFacts(
        checks.required("/sector", request.sector(), Sector::of),
        new LocalizedText(
            checks.required("/nameFi", request.nameFi(), ProviderFields::name),
            checks.required("/nameSv", request.nameSv(), ProviderFields::name),
            checks.required("/nameEn", request.nameEn(), ProviderFields::name)),
        or(
            1,
            checks.required(
                "/expectedAnswerDays", request.expectedAnswerDays(), ProviderFields::days)),
        or(
            List.of(),
            checks.required("/languages", request.languages(), raw -> some(raw, Language::of))),
        or(
            List.of(),
            checks.required("/municipalities", request.municipalities(), raw -> each(raw, x -> x))),
        checks.required("/email", request.email(), EmailAddress::new),
        checks.optional("/phone", request.phone(), raw -> PlainText.line(raw, PHONE_LIMIT)),
        checks.optional("/webAddress", request.webAddress(), WebAddress::new),
        checks.required("/privacyNotice", request.privacyNotice(), WebAddress::new),
        checks.required("/dataProtectionEmail", request.dataProtectionEmail(), EmailAddress::new));
  }

  static List<String> issuers(FieldChecks checks, ProviderRequest request) {
    return checks.required("/issuers", request.issuers(), raw -> each(raw, ProviderFields::issuer));
  }

  private static String name(String raw) {
    return PlainText.line(raw, NAME_LIMIT);
  }

  private static Integer days(Integer raw) {
    if (raw < 1 || raw > MOST_DAYS) {
      throw new InvalidValueException("out-of-range");
    }
    return raw;
  }

  /** As it stands in ID tokens: compared character by character. */
  private static String issuer(String raw) {
    var issuer = PlainText.line(raw, ISSUER_LIMIT);
    try {
      var address = new URI(issuer);
      if (address.getHost() != null && List.of("https", "http").contains(address.getScheme())) {
        return issuer;
      }
    } catch (URISyntaxException e) {
      // answered like any other text that is no address
    }
    throw new InvalidValueException("invalid-web-address");
  }

  private static <T> List<T> some(List<@Nullable String> raw, Function<String, T> build) {
    if (raw.isEmpty()) {
      throw new InvalidValueException("required");
    }
    return each(raw, build);
  }

  private static <T> List<T> each(List<@Nullable String> raw, Function<String, T> build) {
    return raw.stream()
        .map(text -> {
          if (text == null) {
            throw new InvalidValueException("required");
          }
          return build.apply(text);
        })
        .distinct()
        .toList();
  }

  /** What stands for a faulty value until the checks are done. */
  private static <T> T or(T instead, @Nullable T value) {
    return value == null ? instead : value;
  }
}
