package fi.opastin.questionnaire.form;

import fi.opastin.platform.web.LocalizedText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked.
 *
 * @param kind what an answer is
 * @param comment the free text beside it
 */
public record Question(
    LinkId linkId,
    @Nullable String prefix,
    LocalizedText text,
    @Nullable LocalizedText help,
    boolean required,
    Kind kind,
    @Nullable Comment comment,
    Condition shownWhen)
    implements Item {

  /** A free text beside a question, so that nobody has to twist what they mean into a choice. */
  public record Comment(LinkId linkId, LocalizedText label, int maxLength) {

    /** How long a comment may be if the form does not say. */
    public static final int LIMIT = 2_000;
  }

  /** The free text beside it, if it has one. */
  public Optional<Comment> commentIfAny() {
    return Optional.ofNullable(comment);
  }
}
