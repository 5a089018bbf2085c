package fi.opastin.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the directory shall say of a provider. */
@Schema(description = "What the directory shall say of a provider.")
public record ProviderRequest(
    @Schema(
            description = "EMPLOYMENT, EDUCATION or WELL_BEING.",
            required = true,
            examples = "EDUCATION")
        @Nullable String sector,
    @Schema(
            description = "Name in Finnish.",
            required = true,
            maxLength = ProviderFields.NAME_LIMIT,
            examples = "Malliopiston opinto-ohjaus")
        @Nullable String nameFi,
    @Schema(
            description = "Name in Swedish.",
            required = true,
            maxLength = ProviderFields.NAME_LIMIT,
            examples = "Modellinstitutets studiehandledning")
        @Nullable String nameSv,
    @Schema(
            description = "Name in English.",
            required = true,
            maxLength = ProviderFields.NAME_LIMIT,
            examples = "Model College Guidance")
        @Nullable String nameEn,
    @Schema(
            description = "How many working days an answer takes at most: 1–30.",
            required = true,
            examples = "3")
        @Nullable Integer expectedAnswerDays,
    @Schema(
            description = "Languages in which it gives guidance; at least one.",
            required = true,
            examples = "[\"fi\",\"sv\"]")
        @Nullable List<@Nullable String> languages,
    @Schema(
            description = "Codes of the municipalities that it serves; none: the whole country.",
            required = true,
            examples = "[\"049\",\"091\"]")
        @Nullable List<@Nullable String> municipalities,
    @Schema(required = true, examples = "neuvonta@education.example") @Nullable String email,
    @Schema(maxLength = ProviderFields.PHONE_LIMIT, nullable = true, examples = "029 123 4567")
        @Nullable String phone,
    @Schema(
            description = "Its own pages.",
            maxLength = WebAddress.LIMIT,
            nullable = true,
            examples = "https://education.example")
        @Nullable String webAddress,
    @Schema(
            description = "Where its privacy notice stands.",
            required = true,
            maxLength = WebAddress.LIMIT,
            examples = "https://education.example/tietosuoja")
        @Nullable String privacyNotice,
    @Schema(
            description = "Whom to ask about data protection.",
            required = true,
            examples = "tietosuoja@education.example")
        @Nullable String dataProtectionEmail,
    @Schema(
            description =
                "Issuers of the installation's OpenID providers from which its staff may log in; none:"
                    + " by its own only.",
            required = true,
            examples = "[\"https://login.education.example\"]")
        @Nullable List<@Nullable String> issuers) {}
