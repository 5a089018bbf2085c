package fi.opastin.questionnaire.form;

import fi.opastin.platform.web.LocalizedText;

/** A part of a form. */
public sealed interface Item permits Group, Statement, Question {

  LinkId linkId();

  LocalizedText text();

  /** When it is asked or shown, as far as what surrounds it is. */
  Condition shownWhen();
}
