package fi.opastin.guidance.workspace;

import fi.opastin.notification.LetterText;
import fi.opastin.platform.web.Language;

/** E-mails before a workspace closes, is archived, is deleted (G14): true for whoever gets them. */
final class ReminderLetters {

  private ReminderLetters() {}

  static LetterText closingInMonth(Language language) {
    return closing(language, within(language, true));
  }

  static LetterText closingInWeek(Language language) {
    return closing(language, within(language, false));
  }

  static LetterText archivingInMonth(Language language) {
    return archiving(language, within(language, true));
  }

  static LetterText archivingInWeek(Language language) {
    return archiving(language, within(language, false));
  }

  static LetterText deletionInMonth(Language language) {
    return deletion(language, within(language, true));
  }

  static LetterText deletionInWeek(Language language) {
    return deletion(language, within(language, false));
  }

  private static String within(Language language, boolean month) {
    return switch (language) {
      case FI -> month ? "kuukauden kuluessa" : "viikon kuluessa";
      case SV -> month ? "inom en månad" : "inom en vecka";
      case EN -> month ? "within a month" : "within a week";
    };
  }

  private static LetterText closing(Language language, String within) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Ohjaustila sulkeutuu " + within,
              "Katso päivä ohjaustilasta",
              "Ohjaustila Opastimessa sulkeutuu "
                  + within
                  + ", ellei asiakas avaa sitä ennen sitä.",
              "Suljettua ohjaustilaa voi vielä lukea ja siihen voi kirjoittaa kolmen kuukauden ajan.");
      case SV ->
          LetterText.brief(
              "Handledningsutrymmet stängs " + within,
              "Se dagen i handledningsutrymmet",
              "Ett handledningsutrymme i Opastin stängs "
                  + within
                  + " om kunden inte öppnar det före det.",
              "Ett stängt handledningsutrymme går fortfarande att läsa och skriva i under tre"
                  + " månader.");
      case EN ->
          LetterText.brief(
              "A workspace closes " + within,
              "See the day in the workspace",
              "A workspace in Opastin closes "
                  + within
                  + ", unless the customer opens it before that.",
              "A closed workspace can still be read and written in for three months.");
    };
  }

  private static LetterText archiving(Language language, String within) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Ohjaustila arkistoidaan " + within,
              "Avaa arkistoitava ohjaustila",
              "Suljettu ohjaustila Opastimessa arkistoidaan " + within + ".",
              "Arkistoitua ohjaustilaa voi lukea vain asiakas, eikä siihen voi enää kirjoittaa. Jos"
                  + " ohjausta halutaan jatkaa, asiantuntija voi ottaa ohjaustilan uudelleen käyttöön"
                  + " ennen arkistointia.");
      case SV ->
          LetterText.brief(
              "Handledningsutrymmet arkiveras " + within,
              "Öppna utrymmet som arkiveras",
              "Ett stängt handledningsutrymme i Opastin arkiveras " + within + ".",
              "Ett arkiverat handledningsutrymme kan läsas bara av kunden, och det går inte längre att"
                  + " skriva i det. Om handledningen ska fortsätta kan den sakkunniga ta utrymmet i"
                  + " bruk igen före arkiveringen.");
      case EN ->
          LetterText.brief(
              "A workspace will be archived " + within,
              "Open the workspace before that",
              "A closed workspace in Opastin will be archived " + within + ".",
              "Only the customer can read an archived workspace, and nobody can write in it. If the"
                  + " guidance is to go on, the expert can take the workspace into use again before"
                  + " that.");
    };
  }

  private static LetterText deletion(Language language, String within) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Ohjaustila poistetaan " + within,
              "Avaa poistettava ohjaustila",
              "Ohjaustila Opastimessa poistetaan pysyvästi " + within + ".",
              "Poistettua ohjaustilaa ei voi palauttaa. Jos haluat säilyttää jotain siitä, lataa se"
                  + " itsellesi ennen poistamista.");
      case SV ->
          LetterText.brief(
              "Handledningsutrymmet raderas " + within,
              "Öppna utrymmet som raderas",
              "Ett handledningsutrymme i Opastin raderas för gott " + within + ".",
              "Ett raderat handledningsutrymme kan inte återställas. Om du vill spara något av det,"
                  + " ladda ner det åt dig själv innan det raderas.");
      case EN ->
          LetterText.brief(
              "A workspace will be deleted " + within,
              "Open the workspace to keep a copy",
              "A workspace in Opastin will be deleted for good " + within + ".",
              "A deleted workspace cannot be brought back. If you want to keep something of it,"
                  + " download it for yourself before it is deleted.");
    };
  }
}
