package fi.opastin.notification;

import fi.opastin.platform.web.Language;

/**
 * What every letter says in one language.
 *
 * @param stepsTitle heading over the steps, where there are some
 * @param addressHint stands before the link's address in clear
 * @param safety what the service never asks for
 */
record LetterFrame(
    String greeting, String stepsTitle, String addressHint, String safety, String automatic) {

  static LetterFrame in(Language language) {
    return switch (language) {
      case FI ->
          new LetterFrame(
              "Hei,",
              "Näin pääset alkuun",
              "Jos painike ei toimi, kopioi tämä osoite selaimeesi:",
              "Opastin ei koskaan pyydä pankkitunnuksia, salasanoja tai henkilötunnusta"
                  + " sähköpostilla.",
              "Tämä viesti on lähetetty automaattisesti, eikä siihen voi vastata.");
      case SV ->
          new LetterFrame(
              "Hej,",
              "Så här kommer du i gång",
              "Om knappen inte fungerar kan du kopiera den här adressen till webbläsaren:",
              "Opastin ber aldrig om bankkoder, lösenord eller personbeteckning per e-post.",
              "Det här meddelandet har skickats automatiskt och går inte att svara på.");
      case EN ->
          new LetterFrame(
              "Hello,",
              "How to get started",
              "If the button does not work, copy this address into your browser:",
              "Opastin never asks for online banking credentials, passwords or personal identity"
                  + " codes by e-mail.",
              "This message was sent automatically and cannot be replied to.");
    };
  }
}
