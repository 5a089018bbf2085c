package fi.opastin.service.text;

import fi.opastin.platform.database.NamedLockRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Texts of the service, as far as the transaction shows them: what is published, to everybody. */
@ApplicationScoped
class ServiceTextRepository implements PanacheRepositoryBase<ServiceText, UUID> {

  private static final UUID NO_PROVIDER = new UUID(0, 0);

  private final NamedLockRepository locks;

  ServiceTextRepository(NamedLockRepository locks) {
    this.locks = locks;
  }

  /** The version in force on a day. */
  Optional<ServiceText> inForce(TextSeries series, LocalDate day) {
    return find(
            """
            kind = :kind and ((:service = true and providerId is null) or providerId = :provider)
            and inForceOn <= :day order by number desc\
            """,
            of(series).and("day", day))
        .firstResultOptional();
  }

  /** What is published, the newest first. */
  List<ServiceText> published(TextSeries series) {
    return find(
            """
            kind = :kind and ((:service = true and providerId is null) or providerId = :provider)
            and inForceOn is not null order by number desc\
            """,
            of(series))
        .list();
  }

  /** A published version by its number. */
  Optional<ServiceText> published(TextSeries series, int number) {
    return find(
            """
            kind = :kind and ((:service = true and providerId is null) or providerId = :provider)
            and inForceOn is not null and number = :number\
            """,
            of(series).and("number", number))
        .firstResultOptional();
  }

  /** All versions that the service keeps, or a provider, the newest of each kind first. */
  List<ServiceText> keptBy(Optional<UUID> providerId) {
    return find(
            """
            ((:service = true and providerId is null) or providerId = :provider)
            order by kind, number desc\
            """,
            owner(providerId))
        .list();
  }

  /**
   * The versions of one text, the newest first; until the end of the transaction nobody else begins
   * or publishes one.
   */
  List<ServiceText> lock(TextSeries series) {
    locks.hold("service text", series.toString());
    return find(
            """
            kind = :kind and ((:service = true and providerId is null) or providerId = :provider)
            order by number desc\
            """,
            of(series))
        .list();
  }

  /** Of terms whose announcement has been taken back: nobody has accepted them, or has to. */
  void forgetTerms(UUID id, Instant now) {
    getEntityManager()
        .createNativeQuery("select 1 from gate.forget_terms(:text, :now)", Integer.class)
        .setParameter("text", id)
        .setParameter("now", now)
        .getSingleResult();
  }

  private static Parameters of(TextSeries series) {
    return owner(series.providerId()).and("kind", series.kind());
  }

  private static Parameters owner(Optional<UUID> providerId) {
    return Parameters.with("service", providerId.isEmpty())
        .and("provider", providerId.orElse(NO_PROVIDER));
  }
}
