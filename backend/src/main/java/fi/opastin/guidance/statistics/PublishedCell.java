package fi.opastin.guidance.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A cell as it is published.
 *
 * @param item the question; empty, with the code, for the number of respondents
 * @param code the answer
 * @param several whether a respondent may have given several answers
 * @param respondents null if it is withheld
 */
record PublishedCell(
    Subject subject,
    Group group,
    String item,
    String code,
    boolean several,
    @Nullable Integer respondents) {}
