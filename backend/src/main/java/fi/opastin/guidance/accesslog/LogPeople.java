package fi.opastin.guidance.accesslog;

import fi.opastin.access.Standing;
import fi.opastin.directory.ServiceProvider;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import fi.opastin.platform.web.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind the accounts of an access log: whoever is or was in the workspace, as they were
 * called there, and staff who have never been in it.
 */
@ApplicationScoped
class LogPeople {

  private final Workspaces workspaces;
  private final Experts experts;
  private final ServiceProviders providers;

  LogPeople(Workspaces workspaces, Experts experts, ServiceProviders providers) {
    this.workspaces = workspaces;
    this.experts = experts;
    this.providers = providers;
  }

  /**
   * Participants in the order in which they came, then the others.
   *
   * @param accountIds accounts of the log
   */
  Map<UUID, LoggedPerson> of(WorkspaceId id, Collection<UUID> accountIds) {
    var participants = workspaces.participants(workspaces.get(id));
    var known = participants.stream().map(Workspaces.Present::accountId).toList();
    var others = accountIds.stream().filter(account -> !known.contains(account)).toList();
    var staff = others.isEmpty() ? Map.<UUID, Expert>of() : experts.find(others);
    var organisations = organisations(participants, staff.values());
    var people = new LinkedHashMap<UUID, LoggedPerson>();
    participants.forEach(one ->
        people.put(
            one.accountId(),
            new LoggedPerson(
                one.accountId(),
                one.standing(),
                one.profile().name(),
                one.profile().title(),
                name(organisations, one.serviceProviderId()))));
    others.forEach(
        account -> people.put(account, other(account, staff.get(account), organisations)));
    return people;
  }

  private static LoggedPerson other(
      UUID account, @Nullable Expert staff, Map<UUID, ServiceProvider> organisations) {
    return staff == null
        ? new LoggedPerson(account, Standing.ADMINISTRATOR, null, null, null)
        : new LoggedPerson(
            account,
            Standing.ADMINISTRATOR,
            staff.name(),
            staff.title(),
            name(organisations, staff.serviceProviderId()));
  }

  private Map<UUID, ServiceProvider> organisations(
      List<Workspaces.Present> participants, Collection<Expert> staff) {
    return providers.get(
        Stream.concat(
                participants.stream()
                    .map(Workspaces.Present::serviceProviderId)
                    .filter(Objects::nonNull),
                staff.stream().map(Expert::serviceProviderId))
            .distinct()
            .toList());
  }

  private static @Nullable LocalizedText name(
      Map<UUID, ServiceProvider> organisations, @Nullable UUID id) {
    var organisation = id == null ? null : organisations.get(id);
    return organisation == null ? null : organisation.name();
  }
}
