package fi.opastin.guidance.workspace;

import fi.opastin.notification.LetterText;
import fi.opastin.platform.web.Language;

/** E-mails about a provider that leaves the service (G23). */
final class LeavingLetters {

  private LeavingLetters() {}

  static LetterText leaves(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Organisaatio lopettaa Opastimen käytön",
              "Katso päivät",
              "Organisaatio, jonka ohjaustilassa olet, lopettaa Opastimen käytön. Ohjaustila"
                  + " suljetaan viimeistään sen viimeisenä päivänä. Päivät näet ohjaustilasta.",
              "Sulkemisen jälkeen ohjaustilaa voi lukea ja siihen voi kirjoittaa kolmen kuukauden"
                  + " ajan. Asiakas voi ladata sen sisällön itselleen milloin tahansa. Sopikaa,"
                  + " miten ohjaus jatkuu.");
      case SV ->
          LetterText.brief(
              "En organisation slutar använda Opastin",
              "Visa dagarna",
              "Organisationen bakom ditt handledningsutrymme slutar använda Opastin. Utrymmet stängs"
                  + " senast på organisationens sista dag. Dagarna ser du i utrymmet.",
              "Efter stängningen kan ni läsa och skriva i utrymmet i tre månader. Kunden kan när som"
                  + " helst ladda ner innehållet. Kom överens om hur handledningen fortsätter.");
      case EN ->
          LetterText.brief(
              "An organisation is leaving Opastin",
              "See the days",
              "The organisation whose workspace you are in is leaving Opastin. The workspace closes on"
                  + " its last day at the latest. You find the days in the workspace.",
              "After the closing you can read and write in it for three months. The customer can"
                  + " download its content at any time. Agree on how the guidance goes on.");
    };
  }

  static LetterText stays(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Organisaatio jatkaa Opastimen käyttöä",
              "Avaa ohjaustila",
              "Organisaatio, jonka piti lopettaa Opastimen käyttö, jatkaakin sitä. Ohjaustilaa ei"
                  + " suljeta sen vuoksi.");
      case SV ->
          LetterText.brief(
              "En organisation fortsätter använda Opastin",
              "Öppna handledningsutrymmet",
              "Organisationen som skulle sluta använda Opastin fortsätter ändå."
                  + " Handledningsutrymmet stängs inte av den orsaken.");
      case EN ->
          LetterText.brief(
              "An organisation stays in Opastin",
              "Open the workspace",
              "The organisation that was going to leave Opastin stays. The workspace does not close"
                  + " because of that.");
    };
  }
}
