/**
 * What falls due in workspaces, as bare days: for reminders and for lists, which cannot decrypt
 * what is planned (G20, G22).
 */
@NullMarked
package fi.opastin.guidance.duedate;

import org.jspecify.annotations.NullMarked;
