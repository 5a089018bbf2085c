/**
 * What the administrator of an organisation does with its workspaces, blind to customer and content
 * (G6, G10).
 */
@NullMarked
package fi.opastin.guidance.administration;

import org.jspecify.annotations.NullMarked;
