package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.Standing;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did something in a plan, as the others in the workspace know them. */
@Schema(description = "Who did something in a plan.")
public record PlanPerson(
    @Schema(description = "The account.") UUID accountId,
    @Schema(description = "Name.", examples = "Elina Esimerkki") String name,
    @Schema(description = "CUSTOMER, FOUNDER or EXPERT.") Standing standing,
    @Schema(description = "Whether this is you.") boolean you) {}
