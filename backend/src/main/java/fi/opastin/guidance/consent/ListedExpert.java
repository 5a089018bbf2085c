package fi.opastin.guidance.consent;

import fi.opastin.directory.Sector;
import fi.opastin.directory.ServiceProvider;
import fi.opastin.identity.Expert;
import fi.opastin.platform.web.LocalizedText;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of an organisation's staff, as others see them. */
@Schema(name = "Expert", description = "A member of an organisation's staff, as others see them.")
public record ListedExpert(
    @Schema(description = "The account.") UUID accountId,
    @Schema(description = "Name.", examples = "Olga Opinto") String name,
    @Schema(description = "Title.", examples = "Opinto-ohjaaja") String title,
    LocalizedText organisation,
    @Schema(description = "EMPLOYMENT, EDUCATION or WELL_BEING.") Sector sector) {

  static ListedExpert from(Expert expert, Map<UUID, ServiceProvider> organisations) {
    var organisation = Objects.requireNonNull(organisations.get(expert.serviceProviderId()));
    return new ListedExpert(
        expert.accountId(),
        expert.name(),
        expert.title(),
        organisation.name(),
        organisation.sector());
  }
}
