package fi.opastin.questionnaire.form;

import fi.opastin.platform.web.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items that belong together; a group at the top of the form is a page.
 *
 * @param text its heading
 * @param area name of the area that the answers within it are scored for
 */
public record Group(
    LinkId linkId,
    @Nullable String prefix,
    LocalizedText text,
    @Nullable LocalizedText help,
    @Nullable String area,
    Condition shownWhen,
    List<Item> items)
    implements Item {

  public Group {
    items = List.copyOf(items);
  }
}
