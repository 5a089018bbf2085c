package fi.opastin.guidance.consent;

import fi.opastin.guidance.workspace.Presence;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features may ask of the consents of a workspace that has been entered (G7). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Consents {

  private final ConsentRepository consents;
  private final StepTakenRepository steps;
  private final ConsentCourse course;
  private final ConsentViews views;
  private final Workspaces workspaces;
  private final Presence presence;

  Consents(
      ConsentRepository consents,
      StepTakenRepository steps,
      ConsentCourse course,
      ConsentViews views,
      Workspaces workspaces,
      Presence presence) {
    this.consents = consents;
    this.steps = steps;
    this.course = course;
    this.views = views;
    this.workspaces = workspaces;
    this.presence = presence;
  }

  /**
   * A step in the course of a consent.
   *
   * @param untilOn last day in Finland, as it stood after the step
   */
  public record History(Step step, Party party, Instant at, @Nullable LocalDate untilOn) {}

  /**
   * A consent, with all that has happened to it.
   *
   * @param number from 1 in the workspace
   * @param reason why the expert was proposed
   * @param scope null until the customer has consented
   * @param untilOn last day in Finland; null without end
   * @param endedAt null while it is open or holds
   */
  public record Told(
      UUID id,
      int number,
      ConsentKind kind,
      ConsentState state,
      ListedExpert expert,
      ListedExpert proposedBy,
      String reason,
      @Nullable ConsentScope scope,
      @Nullable LocalDate untilOn,
      Instant proposedAt,
      @Nullable Instant endedAt,
      @Nullable EndCause endCause,
      List<History> steps) {

    public Told {
      steps = List.copyOf(steps);
    }

    /** Never the reason. */
    @Override
    public String toString() {
      return "Told[" + id + "]";
    }
  }

  /** Every consent of the entered workspace, oldest first: for the customer's own copy (G12). */
  public List<Told> all(Workspace workspace) {
    var found = consents.in(workspace.id(), Integer.MAX_VALUE, Integer.MAX_VALUE).reversed();
    if (found.isEmpty()) {
      return List.of();
    }
    var people = views.people(found);
    var taken =
        steps.of(workspace.id(), found.stream().map(consent -> consent.id().value()).toList());
    var cipher = workspaces.cipher(workspace);
    var today = presence.today();
    return found.stream()
        .map(consent -> {
          var stand = consent.on(today);
          return new Told(
              consent.id().value(),
              consent.number(),
              consent.kind(),
              stand.state(),
              Objects.requireNonNull(people.get(consent.expertId())),
              Objects.requireNonNull(people.get(consent.proposedBy())),
              consent.reason(cipher),
              consent.scope(),
              consent.untilOn(),
              consent.proposedAt(),
              stand.endedAt(),
              stand.endCause(),
              taken.getOrDefault(consent.id().value(), List.of()).stream()
                  .map(step -> new History(step.step(), step.party(), step.at(), step.untilOn()))
                  .toList());
        })
        .toList();
  }

  /**
   * Ends all consents and proposals of the entered workspace, and with them the presence of the
   * invited experts. Those that have ended stay as they are, so a second time nothing happens; a
   * reactivated workspace revives none (G10).
   *
   * @param cause why, for the customer's history
   */
  public void endAll(WorkspaceId id, EndCause cause) {
    presence.lock(id);
    var open = consents.notEnded(id);
    if (!open.isEmpty()) {
      course.endByService(id, open, cause);
    }
  }
}
