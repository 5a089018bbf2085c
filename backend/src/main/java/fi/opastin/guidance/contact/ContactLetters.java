package fi.opastin.guidance.contact;

import fi.opastin.notification.LetterText;
import fi.opastin.platform.web.Language;

/** E-mails to those who handle an inbox. */
final class ContactLetters {

  private ContactLetters() {}

  static LetterText newContact(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Opastimessa on uusi yhteydenotto",
              "Avaa yhteydenotot",
              "Opastimen yhteydenottolomakkeella on lähetetty viesti. Sinä tai joku muu"
                  + " käsittelijöistä voi ottaa sen käsittelyyn.",
              "Viesti on luottamuksellinen, joten sitä ei lähetetä sähköpostilla. Kirjaudu"
                  + " Opastimeen, niin voit lukea sen.");
      case SV ->
          LetterText.brief(
              "Det finns en ny kontakt i Opastin",
              "Öppna kontakterna",
              "Någon har skickat ett meddelande med kontaktformuläret i Opastin. Du eller någon"
                  + " annan handläggare kan ta hand om det.",
              "Meddelandet är konfidentiellt och skickas därför inte per e-post. Logga in i Opastin"
                  + " för att läsa det.");
      case EN ->
          LetterText.brief(
              "There is a new contact in Opastin",
              "Open the contacts",
              "Somebody has sent a message with Opastin’s contact form. You or another of its"
                  + " handlers can take it in hand.",
              "The message is confidential, so it is not sent by e-mail. Log in to Opastin to read"
                  + " it.");
    };
  }

  /** It stays true if it arrives late. */
  static LetterText dueSoon(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Palaute saavutettavuudesta odottaa vastausta",
              "Avaa yhteydenotot",
              "Palautteeseen saavutettavuudesta ei ole vielä vastattu. Laki antaa vastaamiseen 14"
                  + " päivää, ja määräpäivä on lähellä.",
              "Kirjaudu Opastimeen, niin näet, mihin palautteeseen on vastattava ja viimeistään"
                  + " minä päivänä. Kun olet vastannut, merkitse se siellä vastatuksi.");
      case SV ->
          LetterText.brief(
              "Respons på tillgängligheten väntar på svar",
              "Öppna kontakterna",
              "Respons på tillgängligheten har ännu inte besvarats. Enligt lagen ska den besvaras"
                  + " inom 14 dagar, och sista dagen är nära.",
              "Logga in i Opastin så ser du vilken respons det gäller och när den senast ska"
                  + " besvaras. När du har svarat, markera den där som besvarad.");
      case EN ->
          LetterText.brief(
              "Feedback on accessibility waits for an answer",
              "Open the contacts",
              "Feedback on accessibility has not been answered yet. The law gives 14 days for an"
                  + " answer, and the last day is near.",
              "Log in to Opastin to see which feedback it is and by when it must be answered. When"
                  + " you have answered, mark it there as answered.");
    };
  }
}
