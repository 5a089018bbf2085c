package fi.opastin.platform.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180) that a spreadsheet opens as they are: with nothing in them that
 * it would take for a formula. A file begins with the byte order mark.
 */
public final class CsvLines {

  public static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvLines() {}

  /** A line with its end. */
  public static String line(@Nullable String... values) {
    return Arrays.stream(values)
        .map(value -> cell(Objects.requireNonNullElse(value, "")))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A value in quotes; an apostrophe keeps a spreadsheet from reckoning with it. */
  static String cell(String value) {
    var harmless =
        !value.isEmpty() && BEGINS_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
