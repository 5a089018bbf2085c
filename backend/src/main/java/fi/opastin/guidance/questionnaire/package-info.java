/** Questionnaires that are answered in a workspace: confidential like all that is written there. */
@NullMarked
package fi.opastin.guidance.questionnaire;

import org.jspecify.annotations.NullMarked;
