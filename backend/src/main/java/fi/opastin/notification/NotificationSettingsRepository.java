package fi.opastin.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.UUID;

/** The account's own choices. */
@ApplicationScoped
class NotificationSettingsRepository implements PanacheRepositoryBase<NotificationSettings, UUID> {

  /** The choices, locked; made without any if there are none yet. */
  NotificationSettings locked(UUID accountId) {
    // two devices may begin at the same time: one inserts, both lock the same row
    getEntityManager()
        .createNativeQuery(
            """
            insert into notification_settings (account_id, without_email, version)
            values (:account, '{}', 0) on conflict do nothing\
            """)
        .setParameter("account", accountId)
        .executeUpdate();
    return Objects.requireNonNull(findById(accountId, LockModeType.PESSIMISTIC_WRITE));
  }
}
