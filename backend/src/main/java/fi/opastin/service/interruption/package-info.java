/**
 * Maintenance of the whole service, and single functions that are switched off for a while (T19).
 * What of the service is which function stands at its endpoints, as {@link
 * fi.opastin.service.interruption.PartOf}.
 */
@NullMarked
package fi.opastin.service.interruption;

import org.jspecify.annotations.NullMarked;
