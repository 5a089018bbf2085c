package fi.opastin.testing;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Sets the clock right after each test, so that none inherits another's time. */
public final class ClockReset implements QuarkusTestAfterEachCallback {

  @Override
  public void afterEach(QuarkusTestMethodContext context) {
    var container = Arc.container();
    if (container != null && container.isRunning()) {
      container.instance(TestClock.class).get().reset();
    }
  }
}
