package fi.opastin.guidance.invitation;

import fi.opastin.access.Role;
import fi.opastin.notification.LetterText;
import fi.opastin.notification.NoticeKind;
import fi.opastin.platform.web.Language;
import java.util.function.Function;

/** What people are told about an invitation. */
enum InvitationNotice implements NoticeKind {
  /** To the expert: the customer has come; the name is to be confirmed (G2). */
  CONFIRMATION_NEEDED(false, InvitationLetters::confirmationNeeded),
  /** To the expert: the customer has accepted the invitation. */
  INVITATION_ACCEPTED(true, InvitationLetters::invitationAccepted),
  /** To the customer: the expert has confirmed, the workspace is open. */
  WORKSPACE_OPEN(false, InvitationLetters::workspaceOpen);

  private final boolean optional;
  private final Function<Language, LetterText> letter;

  InvitationNotice(boolean optional, Function<Language, LetterText> letter) {
    this.optional = optional;
    this.letter = letter;
  }

  @Override
  public boolean optional() {
    return optional;
  }

  @Override
  public boolean concerns(Role role) {
    return (role == Role.CUSTOMER) == (this == WORKSPACE_OPEN);
  }

  @Override
  public LetterText letter(Language language) {
    return letter.apply(language);
  }
}
