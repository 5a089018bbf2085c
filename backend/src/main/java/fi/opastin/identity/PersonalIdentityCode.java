package fi.opastin.identity;

import fi.opastin.platform.crypto.LookupHash;
import fi.opastin.platform.problem.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Finnish personal identity code: day of birth, century sign, individual number, check character
 * (Government Decree 128/2010). Each century has several signs and each is a code of its own, so
 * the sign stays as it is. Individual numbers 900–999 are never given to anybody and serve tests.
 */
public record PersonalIdentityCode(String value) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{2})(\\d{2})(\\d{2})([-+A-FU-Y])(\\d{3})([0-9A-Y])");
  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final int LOWEST_INDIVIDUAL_NUMBER = 2;

  /**
   * @throws InvalidValueException invalid-personal-identity-code
   */
  public PersonalIdentityCode {
    value = value.strip().toUpperCase(Locale.ROOT);
    var parts = FORM.matcher(value);
    if (!parts.matches()
        || Integer.parseInt(parts.group(5)) < LOWEST_INDIVIDUAL_NUMBER
        || !isDate(parts)
        || checkCharacter(parts) != parts.group(6).charAt(0)) {
      throw new InvalidValueException("invalid-personal-identity-code");
    }
  }

  /** The keyed hash by which a person is found: the code itself is nowhere to be read. */
  public byte[] lookup(LookupHash hash) {
    return hash.of("identity-code", value);
  }

  private static boolean isDate(Matcher parts) {
    try {
      LocalDate.of(
          century(parts.group(4).charAt(0)) + Integer.parseInt(parts.group(3)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(1)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int century(char sign) {
    return switch (sign) {
      case '+' -> 1800;
      case '-', 'Y', 'X', 'W', 'V', 'U' -> 1900;
      default -> 2000;
    };
  }

  private static char checkCharacter(Matcher parts) {
    var digits = parts.group(1) + parts.group(2) + parts.group(3) + parts.group(5);
    return CHECK_CHARACTERS.charAt(Integer.parseInt(digits) % CHECK_CHARACTERS.length());
  }

  /** Says nothing of whose it is. */
  @Override
  public String toString() {
    return "PersonalIdentityCode[…]";
  }
}
