package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.opastin.platform.problem.InvalidValueException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

  @ParameterizedTest(name = "G20 {1} finds {0}: {2}")
  @CsvSource({
    "Aino Virtanen, vir, true",
    "Aino Virtanen, VIR ai, true",
    "Aino Virtanen, tanen, false",
    "Aino Virtanen, aino korhonen, false",
    "Maija-Liisa Järvenpää, liisa, true",
    "Maija-Liisa Järvenpää, maija-l, true",
    // å, ä and ö are letters: written, they find themselves; unwritten, they are found
    "Maija-Liisa Järvenpää, jär, true",
    "Maija-Liisa Järvenpää, jar, true",
    "Jari Jarva, jär, false",
    "Åke Öhman, å, true",
    "Åke Öhman, Öh, true",
    "Åke Öhman, oh a, true",
    "Aake Ohman, å, false",
    "Äke Ohman, å, false",
    // other accents are not
    "Željko Ibañez, zel iban, true",
    "Zeljko Ibanez, žel, true",
    "André Lundén, andre lunden, true",
    "Andre Lunden, andré, true",
    "Mária Järvi, maria jär, true",
  })
  void finds(String name, String typed, boolean found) {
    assertThat(NameSearch.of(typed).finds(name)).isEqualTo(found);
  }

  @Test
  @DisplayName("G20 letters typed as base and dots are the same as those typed as one")
  void composed() {
    assertThat(NameSearch.of("ja\u0308r").finds("J\u00e4rvinen")).isTrue();
    assertThat(NameSearch.of("j\u00e4r").finds("Ja\u0308rvinen")).isTrue();
  }

  @Test
  @DisplayName("G20 nothing but spaces finds everybody, and a text without end is refused")
  void edges() {
    assertThat(NameSearch.of(" - ").finds("Aino Virtanen")).isTrue();
    assertThatThrownBy(() -> NameSearch.of("a".repeat(101)))
        .isInstanceOf(InvalidValueException.class);
  }
}
