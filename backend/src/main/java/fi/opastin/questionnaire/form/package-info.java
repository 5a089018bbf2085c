/**
 * Questionnaires as data: what a form asks, which of it is asked depending on the answers, what is
 * wrong with answers, and scores by area. Knows neither database nor feature; what it means is FHIR
 * R5 Questionnaire, which is also how a form is written down (decision 18).
 */
@NullMarked
package fi.opastin.questionnaire.form;

import org.jspecify.annotations.NullMarked;
