/** What the service tells its users for a time, planned interruptions too (T19). */
@NullMarked
package fi.opastin.service.announcement;

import org.jspecify.annotations.NullMarked;
