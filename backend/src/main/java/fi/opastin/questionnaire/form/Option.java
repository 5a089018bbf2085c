package fi.opastin.questionnaire.form;

import fi.opastin.platform.web.LocalizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers to choose from.
 *
 * @param code stable name, in all versions alike
 * @param weight what it counts for its area's score, 0–10; null: nothing
 * @param exclusive whether no other can be chosen beside it, as "none of these"
 */
public record Option(
    String code, LocalizedText text, @Nullable BigDecimal weight, boolean exclusive) {

  public Option {
    weight = weight == null ? null : Numbers.plain(weight);
  }
}
