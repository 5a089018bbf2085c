package fi.opastin.guidance.accesslog;

import fi.opastin.access.Standing;
import fi.opastin.platform.web.LocalizedText;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who did something, named as when they came into the workspace. */
@Schema(description = "Who did something, named as when they came into the workspace.")
public record LoggedPerson(
    @Schema(description = "The account.") UUID accountId,
    @Schema(description = "CUSTOMER, FOUNDER, EXPERT or ADMINISTRATOR (of the organisation).")
        Standing standing,
    @Schema(
            description = "Name; null if the account no longer exists.",
            nullable = true,
            examples = "Elina Esimerkki")
        @Nullable String name,
    @Schema(description = "A professional's title.", nullable = true) @Nullable String title,
    @Schema(description = "A professional's organisation.", nullable = true)
        @Nullable LocalizedText organisation) {

  LoggedPerson as(Standing other) {
    return new LoggedPerson(accountId, other, name, title, organisation);
  }

  /** Says nothing of who it is. */
  @Override
  public String toString() {
    return "LoggedPerson[" + accountId + "]";
  }
}
