package fi.opastin.local;

/** Settings from environment variables. */
final class Settings {

  private Settings() {}

  static String text(String variable, String standard) {
    var value = System.getenv(variable);
    return value == null || value.isBlank() ? standard : value;
  }

  static int port(String variable, int standard) {
    var value = text(variable, Integer.toString(standard));
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
      throw new LocalException(variable + " is not a port: " + value);
    }
    return Integer.parseInt(value);
  }
}
