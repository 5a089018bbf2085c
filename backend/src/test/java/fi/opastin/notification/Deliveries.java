package fi.opastin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** Notes what became of invitations' letters. */
@ApplicationScoped
public class Deliveries implements DeliveryListener {

  record Delivery(UUID workspaceId, UUID invitationId, boolean sent) {}

  private final List<Delivery> heard = new CopyOnWriteArrayList<>();
  private final AtomicReference<CompletableFuture<Void>> pending =
      new AtomicReference<>(CompletableFuture.completedFuture(null));

  @Override
  public void sent(UUID workspaceId, UUID invitationId) {
    pending.getAndSet(CompletableFuture.completedFuture(null)).join();
    heard.add(new Delivery(workspaceId, invitationId, true));
  }

  @Override
  public void undeliverable(UUID workspaceId, UUID invitationId) {
    heard.add(new Delivery(workspaceId, invitationId, false));
  }

  /** The next letter leaves, but nothing is heard of it until the returned future completes. */
  CompletableFuture<Void> nextIsNotHeardOf() {
    var end = new CompletableFuture<Void>();
    pending.set(end);
    return end;
  }

  List<Delivery> heard() {
    return heard;
  }
}
