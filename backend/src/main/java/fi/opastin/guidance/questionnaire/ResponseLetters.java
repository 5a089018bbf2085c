package fi.opastin.guidance.questionnaire;

import fi.opastin.notification.LetterText;
import fi.opastin.platform.web.Language;

/** E-mails about questionnaires: that there is something, never what. */
final class ResponseLetters {

  private ResponseLetters() {}

  static LetterText assigned(Language language) {
    return switch (language) {
      case FI ->
          inWorkspace(
              language,
              "Sinulle on kysely Opastimessa",
              "Ohjaustilassa on kysely, johon sinua pyydetään vastaamaan.");
      case SV ->
          inWorkspace(
              language,
              "Du har fått en enkät i Opastin",
              "I handledningsutrymmet finns en enkät som du ombeds besvara.");
      case EN ->
          inWorkspace(
              language,
              "There is a questionnaire for you in Opastin",
              "In the workspace there is a questionnaire that you are asked to answer.");
    };
  }

  static LetterText sent(Language language) {
    return switch (language) {
      case FI ->
          inWorkspace(
              language,
              "Kyselyyn on vastattu Opastimessa",
              "Asiakas on lähettänyt vastauksensa kyselyyn.");
      case SV ->
          inWorkspace(
              language,
              "En enkät har besvarats i Opastin",
              "Kunden har skickat sina svar på en enkät.");
      case EN ->
          inWorkspace(
              language,
              "A questionnaire has been answered in Opastin",
              "The customer has sent answers to a questionnaire.");
    };
  }

  static LetterText amended(Language language) {
    return switch (language) {
      case FI ->
          inWorkspace(
              language,
              "Kyselyn vastauksia on muutettu Opastimessa",
              "Asiakas on muuttanut vastauksiaan kyselyyn.");
      case SV ->
          inWorkspace(
              language,
              "Svaren på en enkät har ändrats i Opastin",
              "Kunden har ändrat sina svar på en enkät.");
      case EN ->
          inWorkspace(
              language,
              "Answers to a questionnaire have been changed in Opastin",
              "The customer has changed the answers to a questionnaire.");
    };
  }

  private static LetterText inWorkspace(Language language, String subject, String what) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              subject,
              "Avaa ohjaustila",
              what,
              "Kyselyt ja vastaukset ovat luottamuksellisia, joten niitä ei lähetetä"
                  + " sähköpostilla. Kirjaudu Opastimeen, niin näet ne.");
      case SV ->
          LetterText.brief(
              subject,
              "Öppna handledningsutrymmet",
              what,
              "Enkäter och svar är konfidentiella och skickas därför inte per e-post. Logga in i"
                  + " Opastin så kan du se dem.");
      case EN ->
          LetterText.brief(
              subject,
              "Open the workspace",
              what,
              "Questionnaires and answers are confidential, so they are not sent by e-mail. Log in"
                  + " to Opastin to see them.");
    };
  }
}
