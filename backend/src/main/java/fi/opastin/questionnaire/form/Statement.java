package fi.opastin.questionnaire.form;

import fi.opastin.platform.web.LocalizedText;

/**
 * A text that asks nothing.
 *
 * @param statisticsNotice whether it is the text that tells that answers are used for statistics
 *     (G8); a form that has none on its first page is not used for any
 */
public record Statement(
    LinkId linkId, LocalizedText text, boolean statisticsNotice, Condition shownWhen)
    implements Item {}
