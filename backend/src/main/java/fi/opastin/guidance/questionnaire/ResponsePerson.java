package fi.opastin.guidance.questionnaire;

import fi.opastin.access.Standing;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gave or began a questionnaire, as the others in the workspace know them. */
@Schema(description = "Who gave or began a questionnaire.")
public record ResponsePerson(
    @Schema(description = "The account.") UUID accountId,
    @Schema(description = "Name.", examples = "Elina Esimerkki") String name,
    @Schema(description = "CUSTOMER, FOUNDER or EXPERT.") Standing standing,
    @Schema(description = "Whether this is you.") boolean you) {}
