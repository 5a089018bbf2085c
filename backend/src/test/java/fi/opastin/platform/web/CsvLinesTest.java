package fi.opastin.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLinesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          =1+1, "'=1+1"
          +358, "'+358"
          -5, "'-5"
          @SUM(A1), "'@SUM(A1)"
          ＝1, "'＝1"
          Aino = Virtanen, "Aino = Virtanen"
          """,
      quoteCharacter = '`')
  @DisplayName("security: a spreadsheet takes nothing in a file for a formula")
  void formulas(String value, String cell) {
    assertThat(CsvLines.cell(value)).isEqualTo(cell);
  }
}
