package fi.opastin.guidance.workspace;

import fi.opastin.access.Standing;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.web.LocalizedText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes in the entered workspace, as the others see the author, and the cipher for
 * what is written.
 *
 * @param organisation name of an expert's organisation; null for the customer
 */
public record Writer(
    UUID accountId,
    Standing standing,
    Profile profile,
    @Nullable LocalizedText organisation,
    FieldCipher cipher) {}
