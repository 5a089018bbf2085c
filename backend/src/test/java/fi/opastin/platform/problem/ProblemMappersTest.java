package fi.opastin.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemMappersTest {

  private final ProblemMappers mappers = new ProblemMappers();

  @ParameterizedTest
  @CsvSource({
    "08006,503",
    "08001,503",
    "57P01,503",
    "57014,503",
    "53300,503",
    "40001,503",
    "40P01,503",
    "23505,500",
    "42501,500",
    "22021,500"
  })
  @DisplayName("security: what passes by itself is 503, what does not is a failure of ours")
  void database(String state, int status) {
    var failure = new PersistenceException(new SQLException("x", state));
    assertThat(mappers.other(failure).getStatus()).isEqualTo(status);
  }

  @Test
  @DisplayName("security: a pool without a free connection is 503 with Retry-After")
  void pool() {
    var answer = mappers.other(new PersistenceException(new SQLException("acquisition timeout")));
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeaderString("Retry-After")).isEqualTo("10");
  }

  @Test
  @DisplayName("security: a failure of ours tells its reference and nothing of the inside")
  void internal() {
    var answer = mappers.other(new IllegalStateException("inside"));
    assertThat(answer.getStatus()).isEqualTo(500);
    var problem = (Problem) answer.getEntity();
    assertThat(problem.instance()).startsWith("urn:uuid:");
    assertThat(problem.toString()).doesNotContain("inside");
  }
}
