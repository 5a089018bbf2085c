package fi.opastin.guidance.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The content of files, in chunks of ciphertext. No entities: they would be kept in memory. */
@ApplicationScoped
class ChunkRepository {

  private final EntityManager entityManager;

  ChunkRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void insert(Attachment.Key file, int number, byte[] ciphertext) {
    entityManager
        .createNativeQuery(
            """
            insert into attachment_chunk (workspace_id, attachment_id, number, ciphertext)
            values (:workspace, :file, :number, :ciphertext)\
            """)
        .setParameter("workspace", file.workspaceId())
        .setParameter("file", file.id())
        .setParameter("number", number)
        .setParameter("ciphertext", ciphertext)
        .executeUpdate();
  }

  /** Chunks from a number on, in order. */
  List<byte[]> read(Attachment.Key file, int from, int limit) {
    return entityManager
        .createNativeQuery(
            """
            select ciphertext from attachment_chunk
            where workspace_id = :workspace and attachment_id = :file and number >= :from
            order by number limit :limit\
            """,
            byte[].class)
        .setParameter("workspace", file.workspaceId())
        .setParameter("file", file.id())
        .setParameter("from", from)
        .setParameter("limit", limit)
        .getResultList();
  }

  void delete(Attachment.Key file) {
    entityManager
        .createNativeQuery(
            """
            delete from attachment_chunk where workspace_id = :workspace and attachment_id = :file\
            """)
        .setParameter("workspace", file.workspaceId())
        .setParameter("file", file.id())
        .executeUpdate();
  }
}
