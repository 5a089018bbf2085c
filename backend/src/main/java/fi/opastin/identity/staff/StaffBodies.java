package fi.opastin.identity.staff;

import fi.opastin.access.Role;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.PageQuery;
import fi.opastin.platform.web.PlainText;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What goes in and out of the operations on staff, which have the same form for both keepers. */
final class StaffBodies {

  private static final int LIMIT = 120;

  private StaffBodies() {}

  static StaffPage page(
      PageQuery query, BiFunction<@Nullable UUID, PageSize, StaffService.Page> list) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var after = query.position(checks, cursor -> Cursor.parse(cursor, 1).id(0));
    checks.done();
    var page = list.apply(after, size);
    return new StaffPage(
        page.items().stream().map(StaffMemberResponse::from).toList(), page.next());
  }

  static Response answer(Response.Status status, StaffService.Outcome outcome) {
    return switch (outcome) {
      case StaffService.Outcome.Done(var member) ->
          Response.status(status)
              .entity(StaffMemberResponse.from(member))
              .header("ETag", Etag.of(member.version()))
              .build();
      case StaffService.Outcome.AddressTaken() ->
          Problem.invalid(List.of(new Problem.FieldError("/email", "address-taken"))).response();
    };
  }

  private static String line(String raw) {
    return PlainText.line(raw, LIMIT);
  }

  /** The service's own administrator is nobody's to add. */
  private static Set<Role> roles(List<@Nullable String> raw) {
    var known = Set.of(Role.EXPERT.name(), Role.PROVIDER_ADMINISTRATOR.name());
    if (raw.isEmpty() || !raw.stream().allMatch(role -> role != null && known.contains(role))) {
      throw new InvalidValueException(raw.isEmpty() ? "required" : "invalid");
    }
    return raw.stream().map(String::valueOf).map(Role::valueOf).collect(Collectors.toSet());
  }

  /** Somebody new. */
  @Schema(description = "Somebody new.")
  public record AddStaffRequest(
      @Schema(
              description = "Name, as customers shall see it.",
              required = true,
              maxLength = LIMIT,
              examples = "Elina Esimerkki")
          @Nullable String name,
      @Schema(
              description = "Title, as customers shall see it.",
              required = true,
              maxLength = LIMIT,
              examples = "Asiantuntija")
          @Nullable String title,
      @Schema(
              description = "Work address, to which the link goes.",
              required = true,
              examples = "elina.esimerkki@employment.example")
          @Nullable String email,
      @Schema(
              description = "Language of the letters: fi, sv, en.",
              required = true,
              examples = "fi")
          @Nullable String language,
      @Schema(
              description = "EXPERT, PROVIDER_ADMINISTRATOR, or both.",
              required = true,
              examples = "[\"EXPERT\"]")
          @Nullable List<@Nullable String> roles) {

    StaffService.Wish wish(FieldChecks checks) {
      return new StaffService.Wish(
          StaffBodies.facts(checks, name, title, email, language),
          checks.required("/roles", roles, StaffBodies::roles));
    }
  }

  /** What shall be said of somebody. */
  @Schema(description = "What shall be said of somebody: all of it.")
  public record StaffFactsRequest(
      @Schema(
              description = "Name, as customers shall see it.",
              required = true,
              maxLength = LIMIT,
              examples = "Elina Esimerkki")
          @Nullable String name,
      @Schema(
              description = "Title, as customers shall see it.",
              required = true,
              maxLength = LIMIT,
              examples = "Asiantuntija")
          @Nullable String title,
      @Schema(
              description = "Work address.",
              required = true,
              examples = "elina.esimerkki@employment.example")
          @Nullable String email,
      @Schema(
              description = "Language of the letter, if a link goes to the address: fi, sv, en.",
              required = true,
              examples = "fi")
          @Nullable String language) {

    StaffService.Facts facts(FieldChecks checks) {
      return StaffBodies.facts(checks, name, title, email, language);
    }
  }

  private static StaffService.Facts facts(
      FieldChecks checks,
      @Nullable String name,
      @Nullable String title,
      @Nullable String email,
      @Nullable String language) {
    return new StaffService.Facts(
        checks.required("/name", name, StaffBodies::line),
        checks.required("/title", title, StaffBodies::line),
        checks.required("/email", email, EmailAddress::new),
        checks.required("/language", language, Language::of));
  }

  /** A new link for somebody. */
  @Schema(description = "A new link for somebody.")
  public record InviteStaffRequest(
      @Schema(description = "Language of the letter: fi, sv, en.", required = true, examples = "fi")
          @Nullable String language) {

    Language checked(FieldChecks checks) {
      return checks.required("/language", language, Language::of);
    }
  }

  /** A page of staff. */
  @Schema(description = "A page of staff.")
  public record StaffPage(
      @Schema(description = "By name.") List<StaffMemberResponse> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next) {}

  /** A member of staff as an administrator sees them. */
  @Schema(name = "StaffMember", description = "A member of staff as an administrator sees them.")
  public record StaffMemberResponse(
      UUID id,
      @Schema(examples = "Elina Esimerkki") String name,
      @Schema(examples = "Asiantuntija") String title,
      @Schema(description = "Work address.", examples = "elina.esimerkki@employment.example")
          String email,
      Set<Role> roles,
      @Schema(description = "INVITED, LINK_EXPIRED, ACTIVE or DISABLED.") StaffMember.State state,
      @Schema(description = "Until when the link works that waits; null: none.", nullable = true)
          @Nullable Instant linkUntil,
      @Schema(description = "How many workspaces they are responsible for.", examples = "12")
          long workspaces,
      @Schema(
              description = "Ids of the actions that you may do now.",
              examples = "[\"staff.invite\",\"staff.change\",\"staff.disable\"]")
          List<String> actions,
      @Schema(description = "Of what you say of them; for `If-Match`.") int version) {

    static StaffMemberResponse from(StaffMember member) {
      return new StaffMemberResponse(
          member.id(),
          member.name(),
          member.title(),
          member.email(),
          member.roles(),
          member.state(),
          member.linkUntil(),
          member.workspaces(),
          member.actions(),
          member.version());
    }
  }
}
