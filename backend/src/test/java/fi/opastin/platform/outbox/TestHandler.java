package fi.opastin.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Notes what it is given, and does what a test tells it to. */
@ApplicationScoped
public class TestHandler implements OutboxHandler {

  static final String TOPIC = "test";

  record Payload(String text) {}

  private final List<UUID> handled = new CopyOnWriteArrayList<>();
  private volatile Consumer<OutboxEntry> work = entry -> {};

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    handled.add(entry.id());
    work.accept(entry);
  }

  /** Ids in the order in which they came, each as often as it came. */
  List<UUID> handled() {
    return handled;
  }

  void willDo(Consumer<OutboxEntry> newWork) {
    work = newWork;
  }

  void reset() {
    handled.clear();
    work = entry -> {};
  }
}
