package fi.opastin.notification;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What people call their workspaces, for the bell; inside a transaction of that account. */
public interface PlaceNames {

  /** Names by workspace; without those in which the account is no more. */
  Map<UUID, String> of(UUID accountId, Collection<UUID> workspaceIds);
}
