package fi.opastin.guidance.statistics;

import fi.opastin.questionnaire.CountedForms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Questionnaires that are counted, in words. */
@ApplicationScoped
class FormSubjects implements StatisticsSubjects {

  private final CountedForms forms;

  FormSubjects(CountedForms forms) {
    this.forms = forms;
  }

  @Override
  public Optional<Description> describe(Subject subject) {
    return forms
        .find(
            subject.version(),
            (url, owner) -> FormSubject.of(url, owner, subject.version()).equals(subject))
        .map(form -> new Description(form.title(), CodedForm.questions(form)));
  }
}
