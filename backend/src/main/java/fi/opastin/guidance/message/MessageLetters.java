package fi.opastin.guidance.message;

import fi.opastin.notification.LetterText;
import fi.opastin.platform.web.Language;

/** E-mails about messages. */
final class MessageLetters {

  private MessageLetters() {}

  static LetterText newMessage(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Sinulle on uusi viesti Opastimessa",
              "Lue viesti",
              "Ohjaustilassa on sinulle uusi viesti.",
              "Viesti on luottamuksellinen, joten sitä ei lähetetä sähköpostilla. Kirjaudu"
                  + " Opastimeen, niin voit lukea sen ja vastata siihen.");
      case SV ->
          LetterText.brief(
              "Du har ett nytt meddelande i Opastin",
              "Läs meddelandet",
              "Det finns ett nytt meddelande till dig i handledningsutrymmet.",
              "Meddelandet är konfidentiellt och skickas därför inte per e-post. Logga in i Opastin"
                  + " så kan du läsa och besvara det.");
      case EN ->
          LetterText.brief(
              "There is a new message for you in Opastin",
              "Read the message",
              "There is a new message for you in the workspace.",
              "The message is confidential, so it is not sent by e-mail. Log in to Opastin to read"
                  + " it and to reply.");
    };
  }
}
