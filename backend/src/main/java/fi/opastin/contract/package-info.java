/**
 * The contract for integrators, completed where annotations cannot say it: problems, headers,
 * strictness.
 */
@NullMarked
package fi.opastin.contract;

import org.jspecify.annotations.NullMarked;
