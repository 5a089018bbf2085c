package fi.opastin.guidance.feedback;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.guidance.statistics.FormContributions;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.questionnaire.Questionnaires;
import fi.opastin.questionnaire.Questionnaires.Published;
import fi.opastin.questionnaire.form.AnswerFault;
import fi.opastin.questionnaire.form.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the customer's feedback to the statistics and nowhere else (G8): it is no event of the
 * workspace, nobody is told, and nothing of it is kept there but that it was given.
 */
@ApplicationScoped
class FeedbackService {

  private static final String FORM = "urn:opastin:questionnaire:guidance-feedback";

  private final Access access;
  private final Occasions occasions;
  private final GivenFeedbackRepository given;
  private final OccasionHash hash;
  private final Questionnaires questionnaires;
  private final FormContributions statistics;

  FeedbackService(
      Access access,
      Occasions occasions,
      GivenFeedbackRepository given,
      OccasionHash hash,
      Questionnaires questionnaires,
      FormContributions statistics) {
    this.access = access;
    this.occasions = occasions;
    this.given = given;
    this.hash = hash;
    this.questionnaires = questionnaires;
    this.statistics = statistics;
  }

  /**
   * What the customer can give feedback on.
   *
   * @param form with which; empty while the service offers none
   */
  record Waiting(Optional<Published> form, List<Occasion> occasions) {}

  /** What became of it. */
  sealed interface Outcome {
    record Given() implements Outcome {}

    /** It has been given before, or what it would be on is not over, or is unknown. */
    record NotPossible() implements Outcome {}

    /** The answers are not such as are asked for. */
    record Faulty(List<AnswerFault> faults) implements Outcome {}
  }

  @Transactional
  Waiting waiting(Actor actor, WorkspaceId id) {
    var entry = access.enter(actor, FeedbackAction.GIVE, id.value());
    var form = form();
    return new Waiting(form, form.isEmpty() ? List.of() : waiting(entry));
  }

  /** On the guidance that has ended. */
  @Transactional
  Outcome giveOnClosing(Actor actor, WorkspaceId id, Answers answers) {
    var entry = access.enter(actor, FeedbackAction.GIVE, id.value());
    return give(
        entry,
        waiting(entry).stream().filter(Occasion.Closing.class::isInstance).findFirst(),
        answers);
  }

  /** On a single meeting. */
  @Transactional
  Outcome giveOnMeeting(Actor actor, WorkspaceId id, UUID appointmentId, Answers answers) {
    // not under the appointment's id: the access log shall not tell on what
    var entry = access.enter(actor, FeedbackAction.GIVE, id.value());
    return give(
        entry,
        waiting(entry).stream()
            .filter(occasion ->
                occasion instanceof Occasion.Meeting meeting
                    && meeting.appointmentId().equals(appointmentId))
            .findFirst(),
        answers);
  }

  private Outcome give(Entry entry, Optional<Occasion> occasion, Answers answers) {
    var form = form();
    if (form.isEmpty() || occasion.isEmpty()) {
      return new Outcome.NotPossible();
    }
    var filled = form.get().form().fill(answers);
    if (!filled.faults().isEmpty()) {
      return new Outcome.Faulty(filled.faults());
    }
    if (!given.add(entry, hash.of(entry, occasion.get()))) {
      return new Outcome.NotPossible();
    }
    statistics.give(
        new WorkspaceId(entry.workspaceId()),
        occasion.get().providerId(),
        form.get(),
        filled.answers());
    return new Outcome.Given();
  }

  private List<Occasion> waiting(Entry entry) {
    var before = given.occasions();
    return occasions.in(entry).stream()
        .filter(occasion -> !before.contains(hash.of(entry, occasion)))
        .toList();
  }

  /** The service's own; one that is not counted would be read by nobody. */
  private Optional<Published> form() {
    return questionnaires.ofService(FORM).filter(published -> published.form().usedForStatistics());
  }
}
