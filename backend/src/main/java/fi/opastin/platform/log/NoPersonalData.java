package fi.opastin.platform.log;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing into a log that looks like a personal identity code, a signed token or the claims of
 * one: the OpenID client writes all claims of an ID token that it refuses. The record stays, its
 * text goes.
 */
final class NoPersonalData implements Filter {

  private static final Pattern TELLING =
      Pattern.compile(
          "(?<![0-9])[0-9]{6}(?:[-+A-FU-Y]|%2B|%2D)[0-9]{3}[0-9A-Y](?![0-9A-Z])"
              + "|eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+"
              + "|claims->",
          Pattern.CASE_INSENSITIVE);

  @Override
  public boolean isLoggable(LogRecord entry) {
    var text =
        entry instanceof ExtLogRecord extended
            ? extended.getFormattedMessage()
            : String.valueOf(entry.getMessage());
    if (tells(text) || tells(entry.getThrown())) {
      withhold(entry);
    }
    return true;
  }

  private static boolean tells(@Nullable Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && tells(cause.getMessage())) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(String text) {
    return TELLING.matcher(text).find();
  }

  private static void withhold(LogRecord entry) {
    var thrown = entry.getThrown();
    var text =
        "withheld: would tell who somebody is"
            + (thrown == null ? "" : " (" + thrown.getClass().getName() + ")");
    if (entry instanceof ExtLogRecord extended) {
      extended.setMessage(text, ExtLogRecord.FormatStyle.NO_FORMAT);
    } else {
      entry.setMessage(text);
    }
    entry.setParameters(new Object[0]);
    entry.setThrown(null);
  }
}
