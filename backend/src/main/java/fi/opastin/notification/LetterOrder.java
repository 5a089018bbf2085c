package fi.opastin.notification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that is to be sent, as it waits in the outbox. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = LetterOrder.Invitation.class, name = "invitation"),
  @JsonSubTypes.Type(value = LetterOrder.StaffLink.class, name = "staff-link"),
  @JsonSubTypes.Type(value = LetterOrder.ContactReceipt.class, name = "contact-receipt"),
  @JsonSubTypes.Type(value = LetterOrder.ToAccount.class, name = "to-account"),
  @JsonSubTypes.Type(value = LetterOrder.AddressChanged.class, name = "address-changed"),
  @JsonSubTypes.Type(value = LetterOrder.StaffAddressChanged.class, name = "staff-address-changed"),
  @JsonSubTypes.Type(value = LetterOrder.Last.class, name = "last")
})
sealed interface LetterOrder {

  String TOPIC = "letter";

  record Invitation(
      UUID workspaceId,
      UUID invitationId,
      EmailAddress to,
      Language language,
      String token,
      Instant expiresAt)
      implements LetterOrder {

    /** Without the token. */
    @Override
    public String toString() {
      return "Invitation[" + invitationId + "]";
    }
  }

  record StaffLink(EmailAddress to, Language language, String token, Instant expiresAt)
      implements LetterOrder {

    /** Without the token. */
    @Override
    public String toString() {
      return "StaffLink[…]";
    }
  }

  /**
   * @param until after this it is not sent any more
   */
  record ContactReceipt(EmailAddress to, Language language, String reference, Instant until)
      implements LetterOrder {}

  /**
   * @param notice name of the kind of notice
   * @param workspaceId null outside of workspaces
   */
  record ToAccount(String notice, UUID accountId, @Nullable UUID workspaceId)
      implements LetterOrder {}

  record AddressChanged(EmailAddress to, Language language) implements LetterOrder {}

  record StaffAddressChanged(EmailAddress to, Language language) implements LetterOrder {}

  /**
   * @param notice name of the kind of notice
   * @param until after this it is not sent any more
   */
  record Last(String notice, EmailAddress to, Language language, Instant until)
      implements LetterOrder {}
}
