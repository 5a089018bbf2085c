package fi.opastin.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certificates of the entered organisation, or of all to the service's administrator. */
@ApplicationScoped
class CertificateRepository {

  /** Where a page of the list begins. */
  record Position(Instant deletedAt, UUID workspaceId) {}

  private final EntityManager entityManager;
  private final ObjectMapper json;

  CertificateRepository(EntityManager entityManager, ObjectMapper json) {
    this.entityManager = entityManager;
    this.json = json;
  }

  void insert(Certificate certificate) {
    entityManager
        .createNativeQuery(
            """
            insert into deletion_certificate (workspace_id, service_provider_id, basis, opened_on, closed_on,
              archived_on, last_day, deleted_at, counts, account_deleted, backups_until)
            values (:workspace, :organisation, :basis, :opened, :closed, :archived, :last, :at,
              cast(:counts as jsonb), :account, :backups)\
            """)
        .setParameter("workspace", certificate.workspaceId())
        .setParameter("organisation", certificate.serviceProviderId())
        .setParameter("basis", certificate.basis())
        .setParameter("opened", certificate.openedOn())
        .setParameter("closed", certificate.closedOn())
        .setParameter("archived", certificate.archivedOn())
        .setParameter("last", certificate.lastDay())
        .setParameter("at", certificate.deletedAt())
        .setParameter("counts", written(certificate))
        .setParameter("account", certificate.accountDeleted())
        .setParameter("backups", certificate.backupsUntil())
        .executeUpdate();
  }

  /** The newest first. */
  List<Certificate> latest(@Nullable Position before, int limit) {
    return entityManager
        .createNativeQuery(
            """
            select workspace_id, service_provider_id, basis, opened_on, closed_on, archived_on, last_day,
              deleted_at, cast(counts as text) as counts, account_deleted, backups_until
            from deletion_certificate
            where :first or (deleted_at, workspace_id) < (cast(:at as timestamptz), cast(:id as uuid))
            order by deleted_at desc, workspace_id desc
            limit :limit\
            """,
            Tuple.class)
        .setParameter("first", before == null)
        .setParameter("at", before == null ? Instant.EPOCH : before.deletedAt())
        .setParameter("id", before == null ? new UUID(0, 0) : before.workspaceId())
        .setParameter("limit", limit)
        .getResultStream()
        .map(row -> certificate((Tuple) row))
        .toList();
  }

  private Certificate certificate(Tuple row) {
    return new Certificate(
        row.get("workspace_id", UUID.class),
        row.get("service_provider_id", UUID.class),
        row.get("basis", String.class),
        row.get("opened_on", LocalDate.class),
        row.get("closed_on", LocalDate.class),
        row.get("archived_on", LocalDate.class),
        row.get("last_day", LocalDate.class),
        row.get("deleted_at", Instant.class),
        counts(row.get("counts", String.class)),
        row.get("account_deleted", Boolean.class),
        row.get("backups_until", LocalDate.class));
  }

  private String written(Certificate certificate) {
    try {
      return json.writeValueAsString(certificate.counts());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("counts have no JSON", e);
    }
  }

  private TreeMap<String, Long> counts(String text) {
    try {
      return json.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("counts cannot be read", e);
    }
  }
}
