package fi.opastin.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;

/** Which kinds of notices an account does not want by e-mail; without a row, none. */
@Entity
class NotificationSettings {

  @Id private UUID accountId;
  private String[] withoutEmail;
  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected NotificationSettings() {}

  void choose(Set<String> kindsWithoutEmail) {
    withoutEmail = kindsWithoutEmail.stream().sorted().toArray(String[]::new);
  }

  Set<String> withoutEmail() {
    return Set.of(withoutEmail);
  }

  int version() {
    return version;
  }
}
