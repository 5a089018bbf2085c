package fi.opastin.notification;

import fi.opastin.platform.web.Language;

/** The receipt for a contact form: that it has arrived, and what to quote. */
final class ContactReceiptText {

  private ContactReceiptText() {}

  static LetterText in(Language language, String reference) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Yhteydenottosi on saapunut",
              "Siirry Opastimeen",
              "Opastimen yhteydenottolomakkeella lähettämäsi viesti on saapunut perille.",
              "Viitteesi on %s. Mainitse se, jos kysyt asiasta uudelleen.".formatted(reference),
              "Jos et lähettänyt viestiä itse, joku on antanut osoitteesi vahingossa. Sinun ei"
                  + " tarvitse tehdä mitään.");
      case SV ->
          LetterText.brief(
              "Vi har tagit emot ditt meddelande",
              "Gå till Opastin",
              "Meddelandet som du skickade med kontaktformuläret i Opastin har kommit fram.",
              "Din referens är %s. Uppge den om du frågar om ärendet igen.".formatted(reference),
              "Om du inte själv har skickat något har någon uppgett din adress av misstag. Då"
                  + " behöver du inte göra något.");
      case EN ->
          LetterText.brief(
              "Your message has arrived",
              "Go to Opastin",
              "The message that you sent with Opastin’s contact form has arrived.",
              "Your reference is %s. Mention it if you ask about the matter again."
                  .formatted(reference),
              "If you did not send anything, somebody has given your address by mistake. There is"
                  + " nothing for you to do.");
    };
  }
}
