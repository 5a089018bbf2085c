package fi.opastin.guidance.workspace;

import fi.opastin.access.Standing;
import fi.opastin.guidance.workspace.Participation.Key;
import fi.opastin.guidance.workspace.ParticipationRepository.Admission;
import fi.opastin.guidance.workspace.Workspaces.OtherParty;
import fi.opastin.identity.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who comes into an entered workspace and who goes (G7). The gate looks at nothing else: whoever is
 * let in here is in with the next request, whoever is put out is out.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Presence {

  private final WorkspaceRepository workspaces;
  private final ParticipationRepository participations;
  private final Workspaces facade;
  private final Accounts accounts;
  private final Clock clock;

  Presence(
      WorkspaceRepository workspaces,
      ParticipationRepository participations,
      Workspaces facade,
      Accounts accounts,
      Clock clock) {
    this.workspaces = workspaces;
    this.participations = participations;
    this.facade = facade;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * The workspace, locked: nothing else happens in it until the transaction ends. The first of all
   * locks, before those that {@link Workspaces#record} takes.
   */
  public Workspace lock(WorkspaceId id) {
    return workspaces.lock(id);
  }

  /**
   * How somebody is let in.
   *
   * @param serviceProviderId the expert's organisation
   * @param fromEvent sees what came after this event; 0 for everything
   * @param untilOn last day of access in Finland; null without end
   * @param consentNumber null for a founder
   */
  public record Terms(
      Standing standing,
      UUID serviceProviderId,
      long fromEvent,
      @Nullable LocalDate untilOn,
      @Nullable Integer consentNumber) {}

  /**
   * Lets an expert in, for the first time or again; the workspace is locked and its customer is
   * there. All that the expert may see and others have written is unread.
   */
  public void admit(Workspace workspace, UUID expertId, Profile profile, Terms terms) {
    var customer =
        facade.participants(workspace).stream()
            .filter(Workspaces.Present::present)
            .filter(present -> present.standing() == Standing.CUSTOMER)
            .findFirst()
            .orElseThrow();
    participations.flush();
    participations.admit(
        new Key(expertId, workspace.id().value()),
        terms,
        new Admission(
            facade.encrypted(workspace, expertId, profile),
            facade.encrypted(
                workspace.id(),
                new OtherParty(customer.profile().name(), null),
                accounts.cipherOfParty(expertId)),
            clock.instant()));
  }

  /** Shows the customer's list a new founding expert. */
  public void showFounder(Workspace workspace, UUID customerId, OtherParty founder) {
    participations.flush();
    participations.showOtherParty(
        new Key(customerId, workspace.id().value()),
        facade.encrypted(workspace.id(), founder, accounts.cipherOfParty(customerId)));
  }

  /** Puts somebody out; what they wrote stays theirs. */
  public void end(WorkspaceId id, UUID accountId) {
    var participation = participations.findById(new Key(accountId, id.value()));
    if (participation != null) {
      participation.leave(clock.instant());
      participations.flush();
    }
  }

  /** Lets somebody's access end on this day. */
  public void endOn(WorkspaceId id, UUID accountId, LocalDate lastDay) {
    var participation = participations.findById(new Key(accountId, id.value()));
    if (participation != null) {
      participation.endOn(lastDay);
      participations.flush();
    }
  }

  /** The day in Finland. */
  public LocalDate today() {
    return facade.today();
  }
}
