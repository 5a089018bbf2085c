package fi.opastin.directory;

import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the directory says of a provider (G4).
 *
 * @param expectedAnswerDays how many working days an answer takes at most
 * @param languages in which it gives guidance
 * @param municipalities codes of those that it serves; empty: the whole country
 * @param privacyNotice where its privacy notice stands
 * @param dataProtectionEmail whom to ask about data protection
 */
record ProviderFacts(
    Sector sector,
    LocalizedText name,
    int expectedAnswerDays,
    List<Language> languages,
    List<String> municipalities,
    EmailAddress email,
    @Nullable String phone,
    @Nullable WebAddress webAddress,
    WebAddress privacyNotice,
    EmailAddress dataProtectionEmail) {

  ProviderFacts {
    languages = languages.stream().distinct().sorted().toList();
    municipalities = municipalities.stream().distinct().sorted().toList();
  }
}
