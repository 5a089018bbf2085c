package fi.opastin.guidance.archive;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.directory.ServiceProvider;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.guidance.archive.Basics.Organisation;
import fi.opastin.guidance.archive.Basics.Person;
import fi.opastin.guidance.attachment.Attachments;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.WorkspaceState;
import fi.opastin.guidance.workspace.Workspaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workspace piece by piece: each visit is a short transaction that enters anew, so that no
 * connection waits for a slow line, and a download ends when its reader's access does.
 */
@ApplicationScoped
class ArchiveVisits {

  private final Access access;
  private final Workspaces workspaces;
  private final ServiceProviders providers;
  private final Attachments attachments;

  ArchiveVisits(
      Access access, Workspaces workspaces, ServiceProviders providers, Attachments attachments) {
    this.access = access;
    this.workspaces = workspaces;
    this.providers = providers;
    this.attachments = attachments;
  }

  /** Enters and reads what surrounds the content, and which files there are. */
  @Transactional
  Download begin(Actor actor, WorkspaceId id, ArchiveWords words, Instant at) {
    var entry = access.enter(actor, ArchiveAction.DOWNLOAD, id.value());
    var workspace = workspaces.get(id);
    var present = workspaces.participants(workspace);
    var organisations =
        providers.get(
            Stream.concat(
                    Stream.of(workspace.serviceProviderId()),
                    present.stream().map(Workspaces.Present::serviceProviderId))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    var basics =
        new Basics(
            id.value(),
            WorkspaceState.valueOf(entry.state()),
            workspace.createdAt(),
            workspace.dates().closesOn(),
            workspace.dates().archivesOn(),
            workspace.dates().deletesOn(),
            Objects.requireNonNull(organisation(organisations, workspace.serviceProviderId())),
            workspace.lastEvent(),
            present.stream()
                .map(one ->
                    new Person(
                        one.accountId(),
                        one.standing(),
                        one.profile().name(),
                        one.profile().title(),
                        organisation(organisations, one.serviceProviderId()),
                        one.present()))
                .toList());
    var people = new People();
    people.meet(present);
    return new Download(actor, id, words, at, basics, people, new Files(attachments.available(id)));
  }

  /** Enters again and reads; what is read must be whole when this returns. */
  @Transactional
  <T> T read(Download of, Function<Entry, T> piece) {
    var entry = access.enter(of.actor(), ArchiveAction.DOWNLOAD, of.workspaceId().value());
    var read = piece.apply(entry);
    // after it: whoever is named in it is known then
    of.people().meet(workspaces.participants(workspaces.get(of.workspaceId())));
    return read;
  }

  private static @Nullable Organisation organisation(
      Map<UUID, ServiceProvider> organisations, @Nullable UUID id) {
    var provider = id == null ? null : organisations.get(id);
    return provider == null
        ? null
        : new Organisation(provider.id(), provider.name(), provider.sector());
  }
}
