package fi.opastin.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

  private static final String ANY = "Mozilla/5.0 (%s) %s";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Windows NT 10.0; Win64; x64 | AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0 | EDGE | WINDOWS
          Linux; Android 16; K | AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36 EdgA/156.0 | EDGE | ANDROID
          Linux; Android 16; K | AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36 | CHROME | ANDROID
          X11; Linux x86_64 | AppleWebKit/537.36 HeadlessChrome/156.0 Safari/537.36 | CHROME | LINUX
          Windows NT 10.0; Win64; x64 | AppleWebKit/537.36 Chrome/156.0 Safari/537.36 OPR/120.0 | OTHER | WINDOWS
          Macintosh; Intel Mac OS X 10.15; rv:153.0 | Gecko/20100101 Firefox/153.0 | FIREFOX | MACOS
          Macintosh; Intel Mac OS X 10_15_7 | AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15 | SAFARI | MACOS
          iPhone; CPU iPhone OS 26_0 like Mac OS X | AppleWebKit/605.1.15 CriOS/156.0 Mobile Safari/604.1 | CHROME | IOS
          iPhone; CPU iPhone OS 26_0 like Mac OS X | Version/26.0 Mobile Safari/604.1 | SAFARI | IOS
          something | else | OTHER | OTHER
          """)
  @DisplayName("T21 of a device only the families of browser and operating system are known")
  void families(
      String platform, String rest, Device.Browser browser, Device.OperatingSystem system) {
    assertThat(Device.of(ANY.formatted(platform, rest))).isEqualTo(new Device(browser, system));
    assertThat(Device.of(null))
        .isEqualTo(new Device(Device.Browser.OTHER, Device.OperatingSystem.OTHER));
  }
}
