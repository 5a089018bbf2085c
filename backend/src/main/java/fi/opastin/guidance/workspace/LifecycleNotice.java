package fi.opastin.guidance.workspace;

import fi.opastin.notification.LetterText;
import fi.opastin.notification.NoticeKind;
import fi.opastin.platform.web.Language;
import java.util.function.Function;

/** What people are told about the life of a workspace (G10, G14). None can be chosen off. */
enum LifecycleNotice implements NoticeKind {
  CLOSING_IN_30_DAYS(ReminderLetters::closingInMonth),
  CLOSING_IN_7_DAYS(ReminderLetters::closingInWeek),
  WORKSPACE_CLOSED(LifecycleLetters::closed),
  /** To all, before the workspaces of a provider that leaves close (G23). */
  PROVIDER_LEAVES(LeavingLetters::leaves),
  PROVIDER_STAYS(LeavingLetters::stays),
  WORKSPACE_REACTIVATED(LifecycleLetters::reactivated),
  ARCHIVING_IN_30_DAYS(ReminderLetters::archivingInMonth),
  ARCHIVING_IN_7_DAYS(ReminderLetters::archivingInWeek),
  WORKSPACE_ARCHIVED(LifecycleLetters::archived),
  DELETION_IN_30_DAYS(ReminderLetters::deletionInMonth),
  DELETION_IN_7_DAYS(ReminderLetters::deletionInWeek),
  /** To the experts: the customer would like to end. */
  ENDING_REQUESTED(LifecycleLetters::endingRequested),
  ENDING_REQUEST_WITHDRAWN(LifecycleLetters::endingRequestWithdrawn),
  /** To the customer, by letter alone: the bell has gone with the workspace. */
  WORKSPACE_DELETED(LifecycleLetters::deleted);

  private final Function<Language, LetterText> letter;

  LifecycleNotice(Function<Language, LetterText> letter) {
    this.letter = letter;
  }

  /** The reminder of a step, so many days before it. */
  static LifecycleNotice reminder(LifecycleStep step, int days) {
    return switch (step) {
      case CLOSE -> days > 7 ? CLOSING_IN_30_DAYS : CLOSING_IN_7_DAYS;
      case ARCHIVE -> days > 7 ? ARCHIVING_IN_30_DAYS : ARCHIVING_IN_7_DAYS;
      case DELETE -> days > 7 ? DELETION_IN_30_DAYS : DELETION_IN_7_DAYS;
      case REACTIVATE -> throw new IllegalArgumentException("nobody is reminded of " + step);
    };
  }

  @Override
  public boolean optional() {
    return false;
  }

  @Override
  public LetterText letter(Language language) {
    return letter.apply(language);
  }
}
