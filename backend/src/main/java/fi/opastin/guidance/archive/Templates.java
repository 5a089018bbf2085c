package fi.opastin.guidance.archive;

import fi.opastin.guidance.consent.Consents;
import fi.opastin.guidance.contact.LinkedContact;
import fi.opastin.platform.web.LocalizedText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The blocks of which a workspace's PDF is made, {@code templates/archive}. */
@CheckedTemplate(basePath = "archive")
final class Templates {

  private Templates() {}

  static native TemplateInstance section(String title);

  static native TemplateInstance group(String title);

  static native TemplateInstance continued(ArchiveWords words, String file);

  static native TemplateInstance basics(ArchiveWords words, Download download);

  static native TemplateInstance participants(ArchiveWords words, Basics basics);

  static native TemplateInstance message(MessagesPart.Printed message);

  static native TemplateInstance topics(ArchiveWords words, List<LocalizedText> names);

  static native TemplateInstance summary(ArchiveWords words, PlanPart.ArchivedSummary summary);

  static native TemplateInstance task(ArchiveWords words, PlanPart.ArchivedTask task);

  static native TemplateInstance appointment(
      ArchiveWords words, PlanPart.ArchivedAppointment appointment);

  static native TemplateInstance contact(ArchiveWords words, LinkedContact contact);

  static native TemplateInstance answers(ArchiveWords words, AnswersPart.Printed answered);

  static native TemplateInstance log(ArchiveWords words, List<LogPart.Row> rows);

  static native TemplateInstance consent(ArchiveWords words, Consents.Told consent);

  static native TemplateInstance nothing(String text);
}
