package fi.opastin.guidance.workspace;

import fi.opastin.notification.LetterText;
import fi.opastin.notification.NoticeKind;
import fi.opastin.platform.web.Language;

/** What people are told about others in a workspace. */
enum PeopleNotice implements NoticeKind {
  /** To the others: they would wonder who that is (G7). */
  EXPERT_RENAMED;

  @Override
  public boolean optional() {
    return true;
  }

  @Override
  public LetterText letter(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Asiantuntijan nimi on muuttunut",
              "Katso, ketkä ovat mukana",
              "Ohjaustilassasi Opastimessa asiantuntijan nimi on muuttunut.",
              "Henkilö on sama kuin ennen. Uuden nimen näet ohjaustilasta.");
      case SV ->
          LetterText.brief(
              "En sakkunnig har bytt namn",
              "Se vilka som är med",
              "I ditt handledningsutrymme i Opastin har en sakkunnig bytt namn.",
              "Personen är densamma som förut. Det nya namnet ser du i handledningsutrymmet.");
      case EN ->
          LetterText.brief(
              "An expert’s name has changed",
              "See who takes part",
              "In your workspace in Opastin an expert’s name has changed.",
              "It is the same person as before. You find the new name in the workspace.");
    };
  }
}
