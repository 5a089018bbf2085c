package fi.opastin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.opastin.platform.problem.InvalidValueException;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalIdentityCodeTest {

  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010190-900P", "020285-901W", "200504A9055", "131052-308T", "010594Y9021", "010594X903P",
        "020594W903N", "030594V9058", "010516B903X", "010516C903X", "010516D903X", "010516E903X",
        "010516F903X", "010190+9020", "290200-9014", "310190-900X"
      })
  @DisplayName("G2: personal identity codes of every century sign are taken, if they can be one")
  void signs(String text) {
    var expected = text.equals(withRightCheckCharacter(text)) && isDate(text);
    if (expected) {
      assertThat(new PersonalIdentityCode(text).value()).isEqualTo(text);
    } else {
      assertRefused(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "010190-900Q", // another check character
        "010190A900P0",
        "300290-900K", // 30 February
        "290201-9001", // no leap year
        "001090-9000",
        "011390-9000",
        "010190-000C", // individual number below 002
        "010190-001D",
        "010190G900P", // no century sign
        "010190/900P",
        "010190 900P",
        "010190-900",
        "٠١٠١٩٠-900P", // other digits
        "010190-900P\u0000",
        "010190−900P" // a minus that is no hyphen
      })
  @DisplayName("G2: what cannot be a personal identity code is refused")
  void refused(String text) {
    assertRefused(text);
  }

  @Property
  @Label("G2: every date, sign and individual number with its check character is a code")
  void wellFormed(@ForAll("codes") String code) {
    assertThat(new PersonalIdentityCode(code).value()).isEqualTo(code);
    assertThat(new PersonalIdentityCode(" " + code.toLowerCase(java.util.Locale.ROOT) + " "))
        .isEqualTo(new PersonalIdentityCode(code));
  }

  @Property
  @Label("G2: one wrong digit never goes unnoticed")
  void wrongDigit(
      @ForAll("codes") String code,
      @ForAll @IntRange(min = 7, max = 9) int position,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    var digit = (code.charAt(position) - '0' + change) % 10;
    assertRefused(code.substring(0, position) + digit + code.substring(position + 1));
  }

  @Property
  @Label("security: a personal identity code does not show in texts")
  void redacted(@ForAll("codes") String code) {
    assertThat(new PersonalIdentityCode(code).toString()).doesNotContainPattern("[0-9]");
  }

  @Provide
  Arbitrary<String> codes() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 36_523),
            Arbitraries.of(
                "+:1800", "-:1900", "Y:1900", "X:1900", "W:1900", "V:1900", "U:1900", "A:2000",
                "B:2000", "C:2000", "D:2000", "E:2000", "F:2000"),
            Arbitraries.integers().between(2, 999))
        .as((day, sign, individual) -> {
          var date = LocalDate.of(Integer.parseInt(sign.substring(2)), 1, 1).plusDays(day);
          return withRightCheckCharacter(
              "%02d%02d%02d%c%03dX"
                  .formatted(
                      date.getDayOfMonth(),
                      date.getMonthValue(),
                      date.getYear() % 100,
                      sign.charAt(0),
                      individual));
        });
  }

  private static String withRightCheckCharacter(String code) {
    var digits = Integer.parseInt(code.substring(0, 6) + code.substring(7, 10));
    return code.substring(0, 10) + CHECK_CHARACTERS.charAt(digits % 31);
  }

  private static boolean isDate(String code) {
    var century =
        switch (code.charAt(6)) {
          case '+' -> 1800;
          case '-', 'Y', 'X', 'W', 'V', 'U' -> 1900;
          default -> 2000;
        };
    var month = Integer.parseInt(code.substring(2, 4));
    var first = LocalDate.of(century + Integer.parseInt(code.substring(4, 6)), month, 1);
    return Integer.parseInt(code.substring(0, 2)) <= first.lengthOfMonth();
  }

  private static void assertRefused(String text) {
    assertThatThrownBy(() -> new PersonalIdentityCode(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal -> assertThat(refusal.code()).isEqualTo("invalid-personal-identity-code"));
  }
}
