package fi.opastin.guidance.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.opastin.identity.Expert;
import fi.opastin.platform.web.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What comes out of the operations on an inbox. */
final class InboxBodies {

  private InboxBodies() {}

  /** A page of an inbox. */
  @Schema(description = "A page of an inbox.")
  public record InboxPage(
      @Schema(description = "The contacts; who has waited longest comes first.")
          List<InboxItem> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next) {

    static InboxPage from(InboxService.Page page) {
      return new InboxPage(page.items().stream().map(InboxItem::from).toList(), page.next());
    }
  }

  /** A contact in a list. */
  @Schema(description = "A contact as the list shows it: without what was written.")
  public record InboxItem(
      ContactId id,
      @Schema(description = "What the sender can quote.", examples = "7K3MX-9Q2DW")
          String reference,
      ContactKind kind,
      @Schema(description = "In which it is written and shall be answered.") Language language,
      @Schema(description = "NEW, IN_PROGRESS, ANSWERED or CLOSED.") ContactState state,
      @Schema(description = "Who has it in hand, or had it last; null: nobody.", nullable = true)
          @Nullable ContactHandler handler,
      Instant sentAt,
      @Schema(
              description = "The last day for an answer (Act 306/2019); null where none is set.",
              nullable = true,
              examples = "2026-12-10")
          @Nullable LocalDate answerDueOn,
      @Schema(description = "Whether that day is past without an answer.") boolean overdue,
      @Schema(
              description = "The last day on which it is kept, unless it leads to a workspace.",
              examples = "2027-05-24")
          LocalDate keptUntil,
      @Schema(description = "Version, for `If-Match`.") int version,
      @Schema(
              description = "Ids of the actions that you may do now.",
              examples = "[\"inbox.read\",\"inbox.take\",\"inbox.open-workspace\"]")
          List<String> actions) {

    static InboxItem from(InboxService.Item item) {
      var contact = item.contact();
      return new InboxItem(
          contact.id(),
          contact.reference(),
          contact.kind(),
          contact.language(),
          contact.state(),
          ContactHandler.from(item.handler()),
          contact.sentAt(),
          contact.dueOn(),
          item.overdue(),
          contact.keptUntil().orElseThrow(),
          contact.version(),
          item.actions());
    }
  }

  /** A contact with what was written. */
  @Schema(description = "A contact with what was written.")
  public record InboxContact(
      @JsonUnwrapped InboxItem item,
      @Schema(description = "Plain text.", examples = "Miten pääsen ohjaukseen?") String text,
      @Schema(
              description = "What the sender wants to be called.",
              nullable = true,
              examples = "Aino")
          @Nullable String name,
      @Schema(
              description = "Where an answer can be sent; nobody has verified it.",
              nullable = true,
              examples = "aino@example.org")
          @Nullable String email) {

    static InboxContact from(InboxService.Opened opened) {
      var content = opened.content();
      return new InboxContact(
          InboxItem.from(opened.item()),
          content.text(),
          content.name(),
          content.email() == null ? null : content.email().value());
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
      return "InboxContact[" + item.id() + "]";
    }
  }

  /** Who handles a contact. */
  @Schema(description = "Who handles a contact.")
  public record ContactHandler(UUID id, @Schema(examples = "Elina Esimerkki") String name) {

    static @Nullable ContactHandler from(@Nullable Expert expert) {
      return expert == null ? null : new ContactHandler(expert.accountId(), expert.name());
    }
  }
}
