package fi.opastin.guidance.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import fi.opastin.guidance.archive.People.Author;
import fi.opastin.guidance.guidanceplan.AppointmentState;
import fi.opastin.guidance.guidanceplan.GuidancePlans;
import fi.opastin.guidance.guidanceplan.GuidancePlans.PlannedAppointment;
import fi.opastin.guidance.guidanceplan.GuidancePlans.PlannedTask;
import fi.opastin.guidance.guidanceplan.GuidancePlans.PublishedSummary;
import fi.opastin.guidance.guidanceplan.Side;
import fi.opastin.guidance.guidanceplan.TaskState;
import fi.opastin.guidance.guidanceplan.Way;
import fi.opastin.guidance.topic.Topics;
import fi.opastin.guidance.topic.Topics.Chosen;
import fi.opastin.platform.web.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was planned: topics, summaries of the guidance, tasks, appointments (G19, G22). */
@ApplicationScoped
class PlanPart implements ArchivePart {

  private final ArchiveVisits visits;
  private final Topics topics;
  private final GuidancePlans plans;

  PlanPart(ArchiveVisits visits, Topics topics, GuidancePlans plans) {
    this.visits = visits;
    this.topics = topics;
    this.plans = plans;
  }

  /** A topic in the JSON. */
  record ArchivedTopic(String code, LocalizedText name) {}

  /** A summary in the JSON. */
  record ArchivedSummary(UUID id, Author author, Instant publishedAt, String text) {}

  /** A task in the JSON. */
  record ArchivedTask(
      UUID id,
      String title,
      @Nullable String description,
      @Nullable LocalDate dueOn,
      Side assignee,
      TaskState state,
      Author author,
      Instant createdAt,
      Author changedBy,
      Instant changedAt,
      List<ArchivedComment> comments) {}

  /** A comment on a task in the JSON. */
  record ArchivedComment(Author author, Instant writtenAt, String text) {}

  /** An appointment in the JSON. */
  record ArchivedAppointment(
      UUID id,
      AppointmentState state,
      Instant start,
      Instant end,
      Way way,
      @Nullable String place,
      String topic,
      Author author,
      Instant createdAt,
      Author changedBy,
      Instant changedAt) {}

  @Override
  public void write(Download of, JsonGenerator json) throws IOException {
    json.writePOJOField(
        "topics",
        topics(of).stream().map(topic -> new ArchivedTopic(topic.code(), topic.name())).toList());
    json.writePOJOField("summaries", summaries(of));
    json.writePOJOField("tasks", tasks(of));
    json.writePOJOField("appointments", appointments(of));
  }

  @Override
  public void print(Download of, PdfVolumes pdf) throws IOException {
    var words = of.words();
    var topics = topics(of);
    if (!topics.isEmpty()) {
      pdf.section(words.text("topics.title"));
      pdf.add(Templates.topics(words, topics.stream().map(Chosen::name).toList()));
    }
    pdf.section(words.text("summaries.title"));
    for (var summary : summaries(of)) {
      pdf.add(Templates.summary(words, summary));
    }
    pdf.section(words.text("tasks.title"));
    for (var task : tasks(of)) {
      pdf.add(Templates.task(words, task));
    }
    pdf.section(words.text("appointments.title"));
    for (var appointment : appointments(of)) {
      pdf.add(Templates.appointment(words, appointment));
    }
  }

  private List<Chosen> topics(Download of) {
    return visits.read(of, entry -> topics.of(of.workspaceId()));
  }

  private List<ArchivedSummary> summaries(Download of) {
    return visits.read(of, entry -> plans.summaries(of.workspaceId())).stream()
        .map(summary -> archived(of, summary))
        .toList();
  }

  private List<ArchivedTask> tasks(Download of) {
    return visits.read(of, entry -> plans.tasks(of.workspaceId())).stream()
        .map(task -> archived(of, task))
        .toList();
  }

  private List<ArchivedAppointment> appointments(Download of) {
    return visits.read(of, entry -> plans.appointments(of.workspaceId())).stream()
        .map(appointment -> archived(of, appointment))
        .toList();
  }

  private static ArchivedSummary archived(Download of, PublishedSummary summary) {
    return new ArchivedSummary(
        summary.id(),
        of.people().author(summary.authorId()),
        summary.publishedAt(),
        summary.text());
  }

  private static ArchivedTask archived(Download of, PlannedTask task) {
    return new ArchivedTask(
        task.id(),
        task.title(),
        task.description(),
        task.dueOn(),
        task.assignee(),
        task.state(),
        of.people().author(task.authorId()),
        task.createdAt(),
        of.people().author(task.changedBy()),
        task.changedAt(),
        task.comments().stream()
            .map(comment ->
                new ArchivedComment(
                    of.people().author(comment.authorId()), comment.writtenAt(), comment.text()))
            .toList());
  }

  private static ArchivedAppointment archived(Download of, PlannedAppointment appointment) {
    return new ArchivedAppointment(
        appointment.id(),
        appointment.state(),
        appointment.start(),
        appointment.end(),
        appointment.way(),
        appointment.place(),
        appointment.topic(),
        of.people().author(appointment.authorId()),
        appointment.createdAt(),
        of.people().author(appointment.changedBy()),
        appointment.changedAt());
  }
}
