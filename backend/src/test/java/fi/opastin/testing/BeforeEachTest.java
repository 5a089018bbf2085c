package fi.opastin.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** What holds for all API tests: answers keep the contract, and a busy machine gets its time. */
public final class BeforeEachTest implements QuarkusTestBeforeEachCallback {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration GLANCE = Duration.ofMillis(20);

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    RestAssured.replaceFiltersWith(List.of(new ContractFilter()));
    Awaitility.setDefaultTimeout(PATIENCE);
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(GLANCE);
  }
}
