package fi.opastin.guidance.contact;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What the sender of a form can quote, such as {@code 7K3MX-9Q2DW}: ten letters and digits, among
 * which none looks like another.
 */
record ContactReference(String value) {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int HALF = 5;

  /** From at least ten random bytes. */
  static ContactReference of(byte[] random) {
    var signs = new StringBuilder(2 * HALF + 1);
    IntStream.range(0, 2 * HALF)
        .forEach(i -> signs.append(SIGNS.charAt(Math.floorMod(random[i], SIGNS.length()))));
    return new ContactReference(signs.insert(HALF, '-').toString());
  }

  /**
   * As somebody has read it out: in small letters, with or without the hyphen, O for 0 and I or L
   * for 1.
   *
   * @throws InvalidValueException invalid
   */
  static ContactReference parse(String raw) {
    var text =
        raw.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (text.length() != 2 * HALF || !text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
      throw new InvalidValueException("invalid");
    }
    return new ContactReference(text.substring(0, HALF) + "-" + text.substring(HALF));
  }
}
