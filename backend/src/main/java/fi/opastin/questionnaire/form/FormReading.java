package fi.opastin.questionnaire.form;

import java.util.List;

/** What came of reading a form. */
public sealed interface FormReading {

  /** It is whole. */
  record Whole(Form form) implements FormReading {}

  /** All that is wrong with it, in the order of places; never empty. */
  record Faulty(List<FormFault> faults) implements FormReading {

    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
