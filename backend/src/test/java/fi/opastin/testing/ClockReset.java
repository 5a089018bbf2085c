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
      var clock = container.instance(TestClock.class).get();
      if (clock.moved()) {
        clock.reset();
        // what happened ahead of the time would stand first in every list
        Database.execute(
            """
            update participation set last_event_at = least(created_at, now())
            where last_event_at > now() + interval '1 minute'\
            """);
      }
    }
  }
}
