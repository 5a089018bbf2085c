package fi.opastin.platform.web;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.regex.Pattern;

/**
 * An e-mail address that can be one: the form that HTML's e-mail field takes, at most 254
 * characters, with a dot in the domain. Whether it receives mail, only sending tells.
 */
public record EmailAddress(String value) {

  private static final int LIMIT = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
              + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
              + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

  /**
   * @throws InvalidValueException too-long, invalid-email
   */
  public EmailAddress {
    value = value.strip();
    if (value.length() > LIMIT) {
      throw new InvalidValueException("too-long");
    }
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException("invalid-email");
    }
  }

  /** Says nothing of whose it is. */
  @Override
  public String toString() {
    return "EmailAddress[…]";
  }
}
