package fi.opastin.guidance.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentStatusTest {

  @ParameterizedTest
  @CsvSource({
    "RECEIVING, RECEIVED AVAILABLE REFUSED",
    "RECEIVED,  AVAILABLE REFUSED",
    "AVAILABLE, ''",
    "REFUSED,   ''",
  })
  @DisplayName("G1 a file's status changes as decided and in no other way")
  void transitions(AttachmentStatus from, String decided) {
    assertThat(
            Arrays.stream(AttachmentStatus.values())
                .filter(from::canBecome)
                .map(Enum::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(decided);
  }

  @Test
  @DisplayName("G1 only a file that has come and was not refused can be sent")
  void sending() {
    assertThat(AttachmentStatus.values())
        .filteredOn(AttachmentStatus::canBeSent)
        .containsExactly(AttachmentStatus.RECEIVED, AttachmentStatus.AVAILABLE);
  }
}
