/** What customer and experts plan: tasks, appointments, the summary of the guidance (G22). */
@NullMarked
package fi.opastin.guidance.guidanceplan;

import org.jspecify.annotations.NullMarked;
