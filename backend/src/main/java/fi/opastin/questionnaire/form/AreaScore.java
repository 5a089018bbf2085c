package fi.opastin.questionnaire.form;

import fi.opastin.platform.web.LocalizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an area came out. There is no total of areas: a life has none.
 *
 * @param area stable name
 * @param name heading of the group
 * @param mean of the answers that count, 0–10 with one decimal; null if there are none
 * @param answered how many answers count
 * @param asked how many questions could have counted
 */
public record AreaScore(
    String area, LocalizedText name, @Nullable BigDecimal mean, int answered, int asked) {

  /** What it says is confidential. */
  @Override
  public String toString() {
    return "AreaScore[%s]".formatted(area);
  }
}
