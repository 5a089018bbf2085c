package fi.opastin.guidance.duedate;

import fi.opastin.notification.LetterText;
import fi.opastin.platform.web.Language;

/** E-mails about what falls due; they stay true if they arrive a day late. */
final class ReminderLetters {

  private ReminderLetters() {}

  static LetterText taskDueSoon(Language language) {
    return switch (language) {
      case FI ->
          ofTask(
              language,
              "Tehtävän määräpäivä lähestyy Opastimessa",
              "Ohjaustilassa on sinulle tehtävä, jonka määräpäivä on lähellä.");
      case SV ->
          ofTask(
              language,
              "Sista dagen för en uppgift närmar sig i Opastin",
              "I handledningsutrymmet finns en uppgift som du snart ska ha gjort.");
      case EN ->
          ofTask(
              language,
              "A task of yours in Opastin is due soon",
              "In the workspace there is a task for you that is due soon.");
    };
  }

  static LetterText taskDue(Language language) {
    return switch (language) {
      case FI ->
          ofTask(
              language,
              "Tehtävän määräpäivä on tullut Opastimessa",
              "Ohjaustilassa on sinulle tehtävä, jonka määräpäivä on tullut.");
      case SV ->
          ofTask(
              language,
              "Sista dagen för en uppgift är här i Opastin",
              "I handledningsutrymmet finns en uppgift vars sista dag har kommit.");
      case EN ->
          ofTask(
              language,
              "A task of yours in Opastin has reached its last day",
              "In the workspace there is a task for you whose last day has come.");
    };
  }

  static LetterText appointmentSoon(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Sovittu tapaaminen lähestyy Opastimessa",
              "Katso tapaaminen",
              "Ohjaustilassa on sovittu tapaaminen, joka on pian.",
              "Kirjaudu Opastimeen, niin näet, milloin ja missä tapaatte. Jos aika ei sovikaan,"
                  + " peru tapaaminen tai ehdota toista aikaa siellä.");
      case SV ->
          LetterText.brief(
              "Ett avtalat möte närmar sig i Opastin",
              "Visa mötet",
              "I handledningsutrymmet finns ett avtalat möte som snart äger rum.",
              "Logga in i Opastin så ser du när och var ni träffas. Om tiden inte passar kan du"
                  + " ställa in mötet eller föreslå en annan tid där.");
      case EN ->
          LetterText.brief(
              "An agreed appointment in Opastin is coming up",
              "See the appointment",
              "An appointment that was agreed in the workspace is coming up.",
              "Log in to Opastin to see when and where you meet. If the time does not suit you"
                  + " after all, cancel the appointment or propose another time there.");
    };
  }

  static LetterText questionnaireDueSoon(Language language) {
    return switch (language) {
      case FI ->
          ofQuestionnaire(
              language,
              "Kyselyn määräpäivä lähestyy Opastimessa",
              "Ohjaustilassa on kysely, johon toivotaan vastaustasi pian.");
      case SV ->
          ofQuestionnaire(
              language,
              "Sista dagen för en enkät närmar sig i Opastin",
              "I handledningsutrymmet finns en enkät som du snart ska ha besvarat.");
      case EN ->
          ofQuestionnaire(
              language,
              "A questionnaire in Opastin is due soon",
              "In the workspace there is a questionnaire that you are asked to answer soon.");
    };
  }

  static LetterText questionnaireDue(Language language) {
    return switch (language) {
      case FI ->
          ofQuestionnaire(
              language,
              "Kyselyn määräpäivä on tullut Opastimessa",
              "Ohjaustilassa on kysely, jonka määräpäivä on tullut.");
      case SV ->
          ofQuestionnaire(
              language,
              "Sista dagen för en enkät är här i Opastin",
              "I handledningsutrymmet finns en enkät vars sista dag har kommit.");
      case EN ->
          ofQuestionnaire(
              language,
              "A questionnaire in Opastin has reached its last day",
              "In the workspace there is a questionnaire whose last day has come.");
    };
  }

  private static LetterText ofQuestionnaire(Language language, String subject, String what) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              subject,
              "Katso kysely",
              what,
              "Kirjaudu Opastimeen ja vastaa siellä. Jos et halua vastata, voit kertoa senkin"
                  + " siellä.");
      case SV ->
          LetterText.brief(
              subject,
              "Visa enkäten",
              what,
              "Logga in i Opastin och svara där. Om du inte vill svara kan du säga det där.");
      case EN ->
          LetterText.brief(
              subject,
              "See the questionnaire",
              what,
              "Log in to Opastin and answer there. If you do not want to answer, you can say so"
                  + " there.");
    };
  }

  private static LetterText ofTask(Language language, String subject, String what) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              subject,
              "Katso tehtävä",
              what,
              "Kirjaudu Opastimeen, niin näet, mistä on kyse. Kun tehtävä on tehty, merkitse se"
                  + " siellä tehdyksi.");
      case SV ->
          LetterText.brief(
              subject,
              "Visa uppgiften",
              what,
              "Logga in i Opastin så ser du vad det gäller. När du har gjort uppgiften, markera den"
                  + " där som gjord.");
      case EN ->
          LetterText.brief(
              subject,
              "See the task",
              what,
              "Log in to Opastin to see what it is. When you have done the task, mark it as done"
                  + " there.");
    };
  }
}
