package fi.opastin.guidance.workspace;

import fi.opastin.access.Standing;
import fi.opastin.platform.time.Finland;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What ends or falls due next in a workspace for whoever lists it (G2, G7, G9, G11, G13, G22). */
@Schema(description = "What ends or falls due next in a workspace for you.")
public record NextDeadline(
    @Schema(
            description =
                "APPOINTMENT: it takes place on that day; TASK: your side has until then, and that"
                    + " may be past; QUESTIONNAIRE: the customer is asked to answer by then;"
                    + " INVITATION: it can be accepted until then; CLOSING: the"
                    + " workspace is active; ARCHIVING: it is closed, and experts have access;"
                    + " ACCESS: you have access; DELETION: it is there.")
        Kind kind,
    @Schema(description = "The (last) day, in Finland's time zone.", examples = "2026-11-30")
        LocalDate on) {

  /** What ends or falls due. */
  public enum Kind {
    APPOINTMENT,
    TASK,
    QUESTIONNAIRE,
    INVITATION,
    ACCESS,
    CLOSING,
    ARCHIVING,
    DELETION
  }

  private static final Comparator<NextDeadline> EARLIEST =
      Comparator.comparing(NextDeadline::on).thenComparing(NextDeadline::kind);

  static NextDeadline earlier(NextDeadline one, NextDeadline other) {
    return EARLIEST.compare(one, other) <= 0 ? one : other;
  }

  /**
   * The earliest of all; empty for a workspace whose day of deletion is past.
   *
   * @param due what other features know to fall due
   */
  static Optional<NextDeadline> of(Participation own, @Nullable NextDeadline due, Instant now) {
    var today = Finland.dayOf(now);
    var state = own.state(today);
    if (state == null) {
      return Optional.empty();
    }
    var deadlines = new ArrayList<NextDeadline>();
    var invitation = own.invitation();
    if (own.standing() == Standing.FOUNDER
        && invitation.state().equals(InvitationStanding.SENT.name())
        && now.isBefore(invitation.expiresAt())) {
      deadlines.add(new NextDeadline(Kind.INVITATION, Finland.dayOf(invitation.expiresAt())));
    }
    if (due != null) {
      deadlines.add(due);
    }
    if (own.untilOn() != null) {
      deadlines.add(new NextDeadline(Kind.ACCESS, own.untilOn()));
    }
    deadlines.add(
        switch (state) {
          case ACTIVE -> new NextDeadline(Kind.CLOSING, own.dates().closesOn());
          case CLOSED -> new NextDeadline(Kind.ARCHIVING, own.dates().archivesOn());
          case ARCHIVED -> new NextDeadline(Kind.DELETION, own.dates().deletesOn());
        });
    return deadlines.stream().min(EARLIEST);
  }
}
