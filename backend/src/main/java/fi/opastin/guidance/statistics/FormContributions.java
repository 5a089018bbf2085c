package fi.opastin.guidance.statistics;

import fi.opastin.guidance.statistics.Contributions.Edition;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.questionnaire.Questionnaires.Published;
import fi.opastin.questionnaire.form.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/**
 * Gives the answers to a questionnaire whose first page says that they are used for statistics
 * (G8), in the transaction that sends them; others it leaves alone.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FormContributions {

  private final Contributions contributions;

  FormContributions(Contributions contributions) {
    this.contributions = contributions;
  }

  /**
   * The workspace's customer has given answers that cannot be amended.
   *
   * @param providerId whom they are about
   * @param answers those that count: on branches that can be reached
   */
  public void give(WorkspaceId workspaceId, UUID providerId, Published form, Answers answers) {
    if (form.form().usedForStatistics()) {
      contributions.give(
          workspaceId,
          FormSubject.of(form.url(), form.ownerId(), form.formVersion()),
          providerId,
          null,
          CodedForm.answers(form.form(), answers));
    }
  }

  /**
   * The workspace's customer has answered, or amended what was answered.
   *
   * @param providerId whose workspace it is
   * @param answers those that count: on branches that can be reached
   */
  public void give(
      WorkspaceId workspaceId, UUID providerId, Published form, Edition edition, Answers answers) {
    if (form.form().usedForStatistics()) {
      contributions.giveEdition(
          workspaceId,
          FormSubject.of(form.url(), form.ownerId(), form.formVersion()),
          providerId,
          edition,
          CodedForm.answers(form.form(), answers));
    }
  }
}
