package fi.opastin.guidance.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

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

  static native TemplateInstance nothing(String text);
}
