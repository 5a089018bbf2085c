package fi.opastin.guidance.attachment;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of files that are taken. An SVG is none of them: it can hold programs. */
enum FileKind {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  HEIC("image/heic", List.of("heic", "heif"), Set.of("image/heic", "image/heif")),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      List.of("docx"),
      Types.ZIP),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      List.of("xlsx"),
      Types.ZIP),
  PPTX(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      List.of("pptx"),
      Types.ZIP),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  DOC("application/msword", List.of("doc"), Types.OLE),
  XLS("application/vnd.ms-excel", List.of("xls"), Types.OLE),
  PPT("application/vnd.ms-powerpoint", List.of("ppt"), Types.OLE),
  RTF("application/rtf", "rtf"),
  TXT("text/plain", "txt"),
  CSV("text/csv", List.of("csv"), Set.of("text/plain", "text/csv"));

  /** What the detector calls the outside of office documents. */
  private static final class Types {
    static final Set<String> ZIP = Set.of("application/zip", "application/x-tika-ooxml");
    static final Set<String> OLE = Set.of("application/x-tika-msoffice");
  }

  private final String mediaType;
  private final List<String> endings;
  private final Set<String> detected;

  FileKind(String mediaType, String... endings) {
    this(mediaType, List.of(endings), Set.of(mediaType));
  }

  FileKind(String mediaType, List<String> endings, Set<String> detected) {
    this.mediaType = mediaType;
    this.endings = endings;
    this.detected = detected;
  }

  /**
   * The kind that a name claims.
   *
   * @throws InvalidValueException kind-not-allowed
   */
  static FileKind named(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> name.contains(".") && kind.endings.contains(ending))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException("kind-not-allowed"));
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether content of which the detector says this may be of this kind. */
  boolean allows(String detectedType) {
    return detected.contains(detectedType);
  }

  boolean isText() {
    return this == TXT || this == CSV;
  }

  boolean isZip() {
    return switch (this) {
      case DOCX, XLSX, PPTX, ODT, ODS, ODP -> true;
      default -> false;
    };
  }

  boolean isOle() {
    return detected == Types.OLE;
  }
}
