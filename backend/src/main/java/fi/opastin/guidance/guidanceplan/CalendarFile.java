package fi.opastin.guidance.guidanceplan;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Appointments and due dates for a person's own calendar (iCalendar, RFC 5545). It holds what was
 * written as topic or title and place, no names and nothing else of the workspace. The same
 * appointment always has the same UID; a calendar that gets a later version replaces the earlier.
 */
final class CalendarFile {

  /** Media type of calendar files. */
  static final String MEDIA_TYPE = "text/calendar";

  private static final ProdId PRODUCT = new ProdId("-//Opastin//Opastin 1//EN");

  /** Published events need an organizer (RFC 5546, 3.2.1): the service, so that nobody is named. */
  private static final URI SERVICE = URI.create("urn:opastin:calendar");

  private CalendarFile() {}

  /** An appointment, in UTC, which each calendar shows in its own time zone. */
  static String of(Appointment appointment, Meeting meeting) {
    var event = event("appointment-" + appointment.id(), appointment.version(), meeting.topic());
    event.add(new DtStamp(appointment.changedAt()));
    event.add(new LastModified(appointment.changedAt()));
    event.add(new DtStart<>(meeting.start()));
    event.add(new DtEnd<>(meeting.end()));
    event.add(status(appointment.state()));
    if (meeting.place() != null) {
      event.add(new Location(meeting.place()));
    }
    return written(event);
  }

  /** The due date of a task, as a day that keeps nobody busy. */
  static String of(Task task, TaskContent content, LocalDate dueOn) {
    var event = event("task-" + task.id(), task.version(), content.title());
    event.add(new DtStamp(task.changedAt()));
    event.add(new LastModified(task.changedAt()));
    event.add(new DtStart<>(dueOn));
    event.add(
        task.state() == TaskState.DROPPED
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(ImmutableTransp.TRANSPARENT);
    return written(event);
  }

  private static VEvent event(String name, int version, String title) {
    var event = new VEvent(false);
    event.add(new Uid(name + "@opastin"));
    event.add(new Sequence(version));
    event.add(new Organizer(SERVICE));
    event.add(new Summary(title));
    return event;
  }

  private static Status status(AppointmentState state) {
    return switch (state) {
      case PROPOSED_BY_CUSTOMER, PROPOSED_BY_EXPERT -> ImmutableStatus.VEVENT_TENTATIVE;
      case AGREED -> ImmutableStatus.VEVENT_CONFIRMED;
      case DECLINED, CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
    };
  }

  private static String written(VEvent event) {
    var calendar = new Calendar();
    calendar.add(PRODUCT);
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(event);
    try (var text = new StringWriter()) {
      new CalendarOutputter().output(calendar, text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
