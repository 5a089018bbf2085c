package fi.opastin.guidance.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.access.Standing;
import fi.opastin.guidance.workspace.Participation.InvitationStatus;
import fi.opastin.guidance.workspace.Participation.Key;
import fi.opastin.identity.Accounts;
import fi.opastin.notification.Changed;
import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.Notices;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the other features of guidance may do with a workspace that has been entered: its cipher,
 * its participants, its events. Whoever calls has entered before.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Workspaces {

  private static final String PROFILE = "profile";
  private static final String OTHER_PARTY = "other-party";

  private final WorkspaceRepository workspaces;
  private final ParticipationRepository participations;
  private final Accounts accounts;
  private final Keysets keysets;
  private final ObjectMapper json;
  private final Event<Changed> changed;
  private final Notices notices;
  private final Clock clock;

  Workspaces(
      WorkspaceRepository workspaces,
      ParticipationRepository participations,
      Accounts accounts,
      Keysets keysets,
      ObjectMapper json,
      Event<Changed> changed,
      Notices notices,
      Clock clock) {
    this.workspaces = workspaces;
    this.participations = participations;
    this.accounts = accounts;
    this.keysets = keysets;
    this.json = json;
    this.changed = changed;
    this.notices = notices;
    this.clock = clock;
  }

  /** Creates the workspace that has been entered as new. */
  public Workspace create(WorkspaceId id, UUID serviceProviderId) {
    var workspace =
        Workspace.open(id, serviceProviderId, keysets.create(id.value()), clock.instant(), today());
    workspaces.persist(workspace);
    return workspace;
  }

  public Workspace get(WorkspaceId id) {
    return workspaces.get(id);
  }

  /** The cipher for what is written in the workspace. */
  public FieldCipher cipher(Workspace workspace) {
    return workspace.cipher(keysets);
  }

  /**
   * Adds a participant; the content stays closed until {@link #openContent}.
   *
   * @param serviceProviderId an expert's organisation, null for the customer
   * @param otherParty whom the participant's own list shows
   */
  public void add(
      Workspace workspace,
      UUID accountId,
      Standing standing,
      @Nullable UUID serviceProviderId,
      Profile profile,
      OtherParty otherParty,
      InvitationStatus invitation) {
    participations.persist(
        new Participation(
            new Key(accountId, workspace.id().value()),
            standing,
            serviceProviderId,
            encrypted(workspace, accountId, profile),
            encrypted(workspace.id(), otherParty, accounts.cipher(accountId)),
            invitation,
            workspace.dates(),
            clock.instant()));
  }

  /** Removes a participant whose presence was a mistake. */
  public void remove(WorkspaceId id, UUID accountId) {
    participations.deleteById(new Key(accountId, id.value()));
  }

  /** Opens the content to everybody who is in the workspace now (G2). */
  public void openContent(WorkspaceId id) {
    participations.in(id).forEach(participation -> participation.openContent(clock.instant()));
  }

  /** The invited customer is bound to the workspace: it opens to both, and its time begins (G9). */
  public void accepted(WorkspaceId id) {
    openContent(id);
    var workspace = workspaces.lock(id);
    workspace.accept(clock.instant(), today());
    show(workspace);
  }

  /** The customer opens the entered workspace (G9). */
  void visit(WorkspaceId id) {
    if (today().equals(workspaces.get(id).visitedOn())) {
      return;
    }
    var workspace = workspaces.lock(id);
    if (workspace.visit(today())) {
      show(workspace);
    }
  }

  /** Lets the lists show state and days, as they have just been changed. */
  void show(Workspace workspace) {
    participations.in(workspace.id()).forEach(participation -> participation.show(workspace));
    participations.flush();
  }

  /** The day in Finland. */
  LocalDate today() {
    return Finland.dayOf(clock.instant());
  }

  /** Lets the lists show how the customer's invitation stands. */
  public void showInvitation(WorkspaceId id, InvitationStatus invitation) {
    participations.in(id).forEach(participation -> participation.show(invitation));
  }

  /**
   * Everybody who is or was in the workspace, with their profiles decrypted, by the order in which
   * they came.
   */
  public List<Present> participants(Workspace workspace) {
    var cipher = cipher(workspace);
    return participations.in(workspace.id()).stream()
        .map(participation -> present(participation, cipher))
        .toList();
  }

  /** Those in certain standings who can now read what came with an event. */
  public List<UUID> readers(WorkspaceId id, long eventNumber, Predicate<Standing> whom) {
    return participations.in(id).stream()
        .filter(participation -> participation.reads(eventNumber, today()))
        .filter(participation -> whom.test(participation.standing()))
        .map(Participation::accountId)
        .toList();
  }

  /** One of them as an author, and what it takes to write. */
  public Writer writer(WorkspaceId id, UUID accountId) {
    var row = participations.writer(new Key(accountId, id.value()));
    var cipher = keysets.open(id.value(), row.keyset());
    return new Writer(
        accountId,
        row.standing(),
        profile(accountId, row.profile(), cipher),
        row.organisation(),
        cipher);
  }

  private Present present(Participation participation, FieldCipher cipher) {
    return new Present(
        participation.accountId(),
        participation.standing(),
        participation.serviceProviderId(),
        participation.present(today()),
        profile(participation.accountId(), participation.profile(), cipher));
  }

  private Profile profile(UUID accountId, byte[] profile, FieldCipher cipher) {
    return read(cipher.decrypt(accountId, PROFILE, profile), Profile.class);
  }

  /**
   * Takes the next event number and lets everybody's list and event stream know after the commit.
   *
   * @return empty if the workspace takes no more events in its state
   */
  public Optional<RecordedEvent> record(WorkspaceId id, UUID authorId) {
    // what is pending must be written before the gate locks and counts
    workspaces.flush();
    var event = workspaces.recordEvent(id, authorId, clock.instant());
    event.ifPresent(recorded -> changed.fire(new Changed(recorded.readers())));
    return event;
  }

  /** The same for a message, which the gate has recorded; its readers may get e-mails of it. */
  public RecordedEvent posted(
      WorkspaceId id, UUID authorId, NoticeKind notice, RecordedMessage recorded) {
    var event = recorded.event();
    changed.fire(new Changed(event.readers()));
    notices.mail(notice, id.value(), event.readersBut(authorId), recorded.unmailed());
    return event;
  }

  /**
   * Lets everybody's list and event stream know of a change that is no event, in any state.
   *
   * @param also accounts that have just lost access and must hear of it
   */
  public void changed(WorkspaceId id, List<UUID> also) {
    workspaces.flush();
    changed.fire(new Changed(workspaces.recordChange(id, also, clock.instant())));
  }

  /**
   * Shows everybody whose turn it is; after {@link #record}, in the same transaction.
   *
   * @param side null if no answer is needed
   */
  public void waitFor(WorkspaceId id, @Nullable WaitingFor side) {
    participations.waitFor(id, side);
  }

  /** Moves an account's read mark forward, at most to the latest event. */
  public ReadMark markRead(WorkspaceId id, UUID accountId, long eventNumber) {
    var key = new Key(accountId, id.value());
    // else it and whoever has written in the same list would wait for each other
    var latest = workspaces.lock(id).lastEvent();
    participations.markRead(key, Math.min(eventNumber, latest));
    changed.fire(new Changed(List.of(accountId)));
    var own = participations.findById(key);
    return new ReadMark(own.readEvent(), own.unread());
  }

  OtherParty otherParty(Participation participation, FieldCipher ofAccount) {
    return read(
        ofAccount.decrypt(
            participation.workspaceId().value(), OTHER_PARTY, participation.otherParty()),
        OtherParty.class);
  }

  /** A participant's profile as the row keeps it. */
  byte[] encrypted(Workspace workspace, UUID accountId, Profile profile) {
    return cipher(workspace).encrypt(accountId, PROFILE, written(profile));
  }

  /** Whom a list shows, as the row keeps it. */
  byte[] encrypted(WorkspaceId id, OtherParty otherParty, FieldCipher ofAccount) {
    return ofAccount.encrypt(id.value(), OTHER_PARTY, written(otherParty));
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass(), e);
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read " + type, e);
    }
  }

  /**
   * A participant of the entered workspace.
   *
   * @param serviceProviderId an expert's organisation
   * @param present false of somebody who has left or lost access
   */
  public record Present(
      UUID accountId,
      Standing standing,
      @Nullable UUID serviceProviderId,
      boolean present,
      Profile profile) {}

  /** Up to where somebody has read. */
  @Schema(description = "Up to where you have read.")
  public record ReadMark(
      @Schema(description = "Number of the last event that you have read.") long readEvent,
      @Schema(description = "How many messages of others you have not read.") int unread) {}

  /**
   * Whom a list shows for a workspace.
   *
   * @param serviceProviderId an expert's organisation; null for a customer
   */
  public record OtherParty(String name, @Nullable UUID serviceProviderId) {

    /** Says nothing of whose it is. */
    @Override
    public String toString() {
      return "OtherParty[…]";
    }
  }
}
