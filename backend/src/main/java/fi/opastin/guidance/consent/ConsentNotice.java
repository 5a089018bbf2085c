package fi.opastin.guidance.consent;

import fi.opastin.access.Role;
import fi.opastin.notification.LetterText;
import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.NoticePlace;
import fi.opastin.platform.web.Language;
import java.util.function.Function;

/** What people are told about consents (G7). */
enum ConsentNotice implements NoticeKind {
  /** To the customer: somebody is proposed, and nothing happens without the customer. */
  CONSENT_REQUESTED(false, false, ConsentLetters::requested),
  /** To the invited expert, who is in no workspace yet. */
  CONSENT_INVITATION(false, true, ConsentLetters::invitation),
  /** To everybody else in the workspace, and to the expert who is in now. */
  CONSENT_GIVEN(true, false, ConsentLetters::given),
  /** To the founding expert: the customer said no. */
  CONSENT_REJECTED(true, false, ConsentLetters::rejected),
  /** To the founding expert and the customer: the invited expert said no. */
  CONSENT_DECLINED(true, false, ConsentLetters::declined),
  /** To the founding expert: the customer has withdrawn a consent. */
  CONSENT_WITHDRAWN(true, false, ConsentLetters::withdrawn),
  /** To the expert whose access, or invitation, has ended. */
  CONSENT_ACCESS_ENDED(true, true, ConsentLetters::accessEnded),
  /** To customer and founding expert: the expert has left. */
  CONSENT_EXPERT_LEFT(true, false, ConsentLetters::expertLeft),
  /** To customer and founding expert: the last day of a consent is past. */
  CONSENT_END_DATE(true, false, ConsentLetters::endDate),
  /** To customer and founding expert: a proposal was not answered in time. */
  CONSENT_NOT_ANSWERED(true, false, ConsentLetters::notAnswered),
  /** To the administrator who proposed a successor: somebody said no, or nothing. */
  HANDOVER_ENDED(true, true, ConsentLetters::handoverEnded);

  private final boolean optional;
  private final boolean leadsToList;
  private final Function<Language, LetterText> letter;

  ConsentNotice(boolean optional, boolean leadsToList, Function<Language, LetterText> letter) {
    this.optional = optional;
    this.leadsToList = leadsToList;
    this.letter = letter;
  }

  @Override
  public boolean optional() {
    return optional;
  }

  @Override
  public NoticePlace place() {
    return leadsToList ? NoticePlace.WORKSPACES : NoticePlace.WORKSPACE;
  }

  /** The customer's own decisions are told to experts only; so is the end of an expert's access. */
  @Override
  public boolean concerns(Role role) {
    return switch (this) {
      case CONSENT_REQUESTED -> role == Role.CUSTOMER;
      case CONSENT_INVITATION, CONSENT_REJECTED, CONSENT_WITHDRAWN, CONSENT_ACCESS_ENDED ->
          role != Role.CUSTOMER;
      case CONSENT_GIVEN,
          CONSENT_DECLINED,
          CONSENT_EXPERT_LEFT,
          CONSENT_END_DATE,
          CONSENT_NOT_ANSWERED ->
          true;
      case HANDOVER_ENDED -> role == Role.PROVIDER_ADMINISTRATOR;
    };
  }

  @Override
  public LetterText letter(Language language) {
    return letter.apply(language);
  }
}
