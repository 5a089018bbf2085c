package fi.opastin.guidance.workspace;

import fi.opastin.access.Standing;
import fi.opastin.directory.Sector;
import fi.opastin.platform.web.LocalizedText;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody in a workspace, as the others there see them. */
@Schema(description = "Somebody in a workspace, as the others there see them.")
public record Participant(
    @Schema(description = "The account.") UUID accountId,
    @Schema(description = "CUSTOMER, FOUNDER (the expert who opened it) or EXPERT.")
        Standing standing,
    @Schema(
            description = "Name: the customer's from strong authentication.",
            examples = "Elina Esimerkki")
        String name,
    @Schema(description = "An expert's title.", nullable = true, examples = "Career counsellor")
        @Nullable String title,
    @Schema(description = "An expert's organisation.", nullable = true)
        @Nullable LocalizedText organisation,
    @Schema(description = "The organisation's sector.", nullable = true) @Nullable Sector sector,
    @Schema(description = "Whether this is you.") boolean you) {}
