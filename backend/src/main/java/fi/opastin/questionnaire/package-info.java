/**
 * Questionnaires: the service's own and the providers', in versions, for whichever feature has them
 * answered. What a form is and how it is filled stands in {@code form}.
 */
@NullMarked
package fi.opastin.questionnaire;

import org.jspecify.annotations.NullMarked;
