/**
 * Texts of the service in versions: about, questions, terms, privacy notices, accessibility
 * statement, cookies, security (G18, T18, T20).
 */
@NullMarked
package fi.opastin.service.text;

import org.jspecify.annotations.NullMarked;
