package fi.opastin.service.terms;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody has accepted a version of the terms; the gate writes it. */
@Entity
@Immutable
class TermsAcceptance {

  /** Once per account and version. */
  @Embeddable
  record Key(UUID accountId, UUID textId) {}

  @EmbeddedId private Key key;
  private Instant acceptedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected TermsAcceptance() {}

  UUID textId() {
    return key.textId();
  }

  Instant acceptedAt() {
    return acceptedAt;
  }
}
