package fi.opastin.guidance.archive;

import fi.opastin.guidance.attachment.AttachmentId;
import fi.opastin.guidance.attachment.Attachments.StoredFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that go into an archive, each with its path. */
final class Files {

  private final Map<AttachmentId, Placed> placed = new LinkedHashMap<>();

  Files(List<StoredFile> stored) {
    stored.forEach(file ->
        placed.put(file.id(), new Placed(file, FilePath.of(placed.size() + 1, file.name()))));
  }

  /** A file and where it lies. */
  record Placed(StoredFile file, String path) {}

  List<Placed> all() {
    return List.copyOf(placed.values());
  }

  /** Null for a file that cannot be given out: not checked yet, or refused. */
  @Nullable Placed of(AttachmentId id) {
    return placed.get(id);
  }
}
