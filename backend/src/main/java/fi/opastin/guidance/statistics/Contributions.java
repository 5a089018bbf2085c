package fi.opastin.guidance.statistics;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives what may be counted outside of a workspace (G8): coded answers, never text. Called in the
 * transaction that sends them, with the workspace entered. From then on only the nightly job can
 * read it; whoever gave it has no way to take it back or to look at it, nor has anybody else.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Contributions {

  private final ContributionRepository waiting;
  private final ContributionCipher cipher;
  private final Clock clock;

  Contributions(ContributionRepository waiting, ContributionCipher cipher, Clock clock) {
    this.waiting = waiting;
    this.cipher = cipher;
    this.clock = clock;
  }

  /**
   * Gives the answers of the workspace's customer. A customer counts once a month for each subject
   * and provider; more than that waits for the next one.
   *
   * @param subject the questionnaire and its version
   * @param providerId whom it is about: the workspace's organisation, or that of the expert of a
   *     meeting
   * @param language in which it was answered; null: the customer's own
   * @param answers by the questions' link ids; questions without an answer are left out
   */
  public void give(
      WorkspaceId workspaceId,
      Subject subject,
      UUID providerId,
      @Nullable Language language,
      Map<Code, ? extends Answer> answers) {
    add(
        workspaceId,
        Kind.ALONE,
        new Contribution(
            subject,
            providerId,
            language == null ? null : language.code(),
            today(),
            null,
            0,
            tallies(answers)));
  }

  /**
   * Gives an edition of what the customer has sent in the workspace, in the customer's own
   * language. A later one counts in place of those before it as long as they wait; when they have
   * been counted, it does not count.
   *
   * @param edition which it is
   */
  void giveEdition(
      WorkspaceId workspaceId,
      Subject subject,
      UUID providerId,
      Edition edition,
      Map<Code, ? extends Answer> answers) {
    add(
        workspaceId,
        edition.number() == 1 ? Kind.ALONE : Kind.CORRECTION,
        new Contribution(
            subject,
            providerId,
            null,
            today(),
            edition.response(),
            edition.number(),
            tallies(answers)));
  }

  /**
   * One of the times at which the answers to a questionnaire were sent.
   *
   * @param response tells those of a workspace apart
   * @param number from 1
   */
  public record Edition(long response, int number) {}

  /**
   * Gives something of the workspace itself that is to be counted when it has closed, for its own
   * organisation and in the customer's language.
   *
   * @param order of several that were given of a subject, the highest counts, alone
   */
  public void giveAtClosing(
      WorkspaceId workspaceId, Subject subject, long order, Map<Code, ? extends Answer> answers) {
    add(
        workspaceId,
        Kind.AT_CLOSING,
        new Contribution(subject, null, null, today(), null, order, tallies(answers)));
  }

  /** What of a row can be told without opening it. */
  enum Kind {
    ALONE,
    /** Takes the place of an earlier one: no further respondent. */
    CORRECTION,
    /** Is to be counted when the workspace has closed. */
    AT_CLOSING
  }

  private void add(WorkspaceId workspaceId, Kind kind, Contribution contribution) {
    // random, unlike other ids: it must not tell when
    var id = UUID.randomUUID();
    waiting.add(id, workspaceId.value(), kind, cipher.encrypt(id, contribution));
  }

  private LocalDate today() {
    return Finland.dayOf(clock.instant());
  }

  private static List<Tally> tallies(Map<Code, ? extends Answer> answers) {
    return answers.entrySet().stream()
        .flatMap(answer -> Tally.of(answer.getKey(), answer.getValue()))
        .toList();
  }
}
