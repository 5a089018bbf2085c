package fi.opastin.identity.session;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Roughly on what somebody is signed in (T21). The header itself is never kept: its details would
 * tell devices apart, and nobody needs that.
 */
public record Device(Browser browser, OperatingSystem system) {

  /** Families of browsers, those first whose name also says another's. */
  public enum Browser {
    EDGE("Edg/", "EdgA/", "EdgiOS/"),
    FIREFOX("Firefox/", "FxiOS/"),
    OTHER("OPR/", "SamsungBrowser/", "YaBrowser/"),
    CHROME("Chrome/", "CriOS/", "Chromium/"),
    SAFARI("Safari/");

    private final List<String> marks;

    Browser(String... marks) {
      this.marks = List.of(marks);
    }
  }

  /** Operating systems, those first whose name also says another's. */
  public enum OperatingSystem {
    ANDROID("Android"),
    IOS("iPhone", "iPad", "iPod"),
    WINDOWS("Windows NT"),
    MACOS("Macintosh"),
    LINUX("Linux"),
    OTHER();

    private final List<String> marks;

    OperatingSystem(String... marks) {
      this.marks = List.of(marks);
    }
  }

  /**
   * @param userAgent the header, if there was one
   */
  public static Device of(@Nullable String userAgent) {
    var told = userAgent == null ? "" : userAgent;
    return new Device(
        Arrays.stream(Browser.values())
            .filter(browser -> browser.marks.stream().anyMatch(told::contains))
            .findFirst()
            .orElse(Browser.OTHER),
        Arrays.stream(OperatingSystem.values())
            .filter(system -> system.marks.stream().anyMatch(told::contains))
            .findFirst()
            .orElse(OperatingSystem.OTHER));
  }
}
