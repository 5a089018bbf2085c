package fi.opastin.guidance.statistics;

import fi.opastin.platform.web.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * Says what the subjects of a feature are: each feature that gives contributions implements it as a
 * bean. It is asked outside of any entry: by the nightly job, which must know every answer that
 * could have been given, also those that nobody gave, and for whoever reads the statistics.
 */
public interface StatisticsSubjects {

  /**
   * @return empty if the subject is not this feature's
   */
  Optional<Description> describe(Subject subject);

  /**
   * A subject in words.
   *
   * @param questions those that are counted
   */
  record Description(LocalizedText name, List<Question> questions) {

    public Description {
      questions = List.copyOf(questions);
    }
  }

  /** How a question is answered. */
  enum Kind {
    /** With one of its answers. */
    ONE,
    /** With any of its answers. */
    SEVERAL,
    /** On the scale from 0 to 10: its answers are the thirds of the scale. */
    SCALE
  }

  /**
   * A question in words.
   *
   * @param item its link id
   * @param optional whether a respondent can have left it without an answer, or not have been asked
   * @param answers all that can be given, in order; none for a scale
   */
  record Question(
      Code item, LocalizedText text, Kind kind, boolean optional, List<Choice> answers) {

    private static final List<Choice> THIRDS =
        List.of(
            new Choice(Answer.Scale.LOW, new LocalizedText("0–4", "0–4", "0–4")),
            new Choice(Answer.Scale.MIDDLE, new LocalizedText("5–7", "5–7", "5–7")),
            new Choice(Answer.Scale.HIGH, new LocalizedText("8–10", "8–10", "8–10")));

    public Question {
      answers = List.copyOf(answers);
    }

    /** The answers as they are counted. */
    List<Choice> counted() {
      return kind == Kind.SCALE ? THIRDS : answers;
    }
  }

  /** An answer in words. */
  record Choice(Code code, LocalizedText text) {}
}
