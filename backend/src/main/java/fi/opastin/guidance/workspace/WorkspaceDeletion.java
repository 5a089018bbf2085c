package fi.opastin.guidance.workspace;

import fi.opastin.access.Access;
import fi.opastin.access.Standing;
import fi.opastin.identity.Customers;
import fi.opastin.notification.Letters;
import fi.opastin.notification.Recipients;
import fi.opastin.notification.Recipients.Recipient;
import fi.opastin.platform.time.Finland;
import fi.opastin.retention.Certificate;
import fi.opastin.retention.Certificates;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Deletes a workspace for good (G13): its rows and files, the key of its content, what waits to be
 * sent, and the customer's account if nothing else holds it. All of it in one transaction, with the
 * certificate: killed in the middle, nothing has happened. The customer's last letter is asked for
 * in the same transaction (decision 16).
 */
@ApplicationScoped
class WorkspaceDeletion {

  private final Access access;
  private final WorkspaceRepository workspaces;
  private final ParticipationRepository participations;
  private final List<WorkspaceContent> contents;
  private final Customers customers;
  private final Recipients recipients;
  private final Letters letters;
  private final Certificates certificates;
  private final Clock clock;

  WorkspaceDeletion(
      Access access,
      WorkspaceRepository workspaces,
      ParticipationRepository participations,
      @All List<WorkspaceContent> contents,
      Customers customers,
      Recipients recipients,
      Letters letters,
      Certificates certificates,
      Clock clock) {
    this.access = access;
    this.workspaces = workspaces;
    this.participations = participations;
    this.contents = contents;
    this.customers = customers;
    this.recipients = recipients;
    this.letters = letters;
    this.certificates = certificates;
    this.clock = clock;
  }

  /**
   * @return false if its last day is not past, or it is gone, or another replica is at it
   */
  @Transactional
  boolean delete(WorkspaceId id) {
    var now = clock.instant();
    if (!access.enterDeletion(id.value(), now)) {
      return false;
    }
    var workspace = workspaces.get(id);
    var counts = counts(id);
    var customerIds =
        participations.in(id).stream()
            .filter(participation -> participation.standing() == Standing.CUSTOMER)
            .map(Participation::accountId)
            .toList();
    // read while they are there
    var farewells =
        workspace.accepted()
            ? customerIds.stream().flatMap(customer -> recipients.find(customer).stream()).toList()
            : List.<Recipient>of();
    workspaces.delete(id, now);
    // not stopping at the first
    var forgotten = customerIds.stream().filter(customers::forgetUnused).count();
    farewells.forEach(recipient -> letters.last(LifecycleNotice.WORKSPACE_DELETED, recipient));
    var dates = workspace.dates();
    certificates.issue(
        new Certificate(
            id.value(),
            workspace.serviceProviderId(),
            WorkspaceRetention.BASIS,
            Finland.dayOf(workspace.createdAt()),
            dates.closesOn(),
            dates.archivesOn(),
            dates.deletesOn(),
            now,
            counts,
            forgotten > 0,
            certificates.backupsUntil(now)));
    return true;
  }

  private SortedMap<String, Long> counts(WorkspaceId id) {
    var counts = new TreeMap<String, Long>();
    contents.forEach(content -> counts.putAll(content.count(id)));
    return counts;
  }
}
