package fi.opastin.notification;

import fi.opastin.platform.web.Language;

/** The letter that sums up several kinds of notices from one workspace. */
final class SeveralThingsText {

  private SeveralThingsText() {}

  static LetterText in(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Sinulle on uutta Opastimessa",
              "Katso, mitä uutta",
              "Opastimessa on tapahtunut useita asioita, jotka koskevat sinua.",
              "Ne ovat luottamuksellisia, joten niitä ei lähetetä sähköpostilla. Kirjaudu"
                  + " Opastimeen, niin näet, mitä uutta on.");
      case SV ->
          LetterText.brief(
              "Det har hänt något nytt i Opastin",
              "Se vad som är nytt",
              "Flera saker som gäller dig har hänt i Opastin.",
              "De är konfidentiella och skickas därför inte per e-post. Logga in i Opastin så ser du"
                  + " vad som är nytt.");
      case EN ->
          LetterText.brief(
              "There is news for you in Opastin",
              "See what is new",
              "Several things that concern you have happened in Opastin.",
              "They are confidential, so they are not sent by e-mail. Log in to Opastin to see what"
                  + " is new.");
    };
  }
}
