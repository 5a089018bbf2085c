/** What guidance is about: the list of topics, and those of a workspace (G19). */
@NullMarked
package fi.opastin.guidance.topic;

import org.jspecify.annotations.NullMarked;
