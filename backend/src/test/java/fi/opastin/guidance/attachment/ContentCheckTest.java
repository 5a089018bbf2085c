package fi.opastin.guidance.attachment;

import static fi.opastin.guidance.attachment.Refusal.CONTENT_KIND;
import static fi.opastin.guidance.attachment.Refusal.MACROS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.testing.AttachedFiles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTest {

  private static final String TYPES = "[Content_Types].xml";

  static Stream<Arguments> allowed() {
    return Stream.of(
        Arguments.of("a.pdf", AttachedFiles.pdf(70_000)),
        Arguments.of("A.PDF", AttachedFiles.pdf(100)),
        Arguments.of("a.png", bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")),
        Arguments.of("a.jpg", bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0")),
        Arguments.of("a.jpeg", bytes("\u00ff\u00d8\u00ff\u00e1\0\u0010Exif\0")),
        Arguments.of("a.gif", bytes("GIF89a\1\0\1\0")),
        Arguments.of("a.webp", bytes("RIFF\0\0\0\0WEBPVP8 ")),
        Arguments.of("a.heic", bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")),
        Arguments.of("a.rtf", bytes("{\\rtf1\\ansi Hei}")),
        Arguments.of("a.txt", "Hyvää päivää\n".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("a.txt", "\uFEFFHyvää päivää\n".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("a.txt", "Hyvää päivää\n".getBytes(StandardCharsets.UTF_16)),
        Arguments.of("a.txt", bytes("Hyv\u00e4\u00e4 p\u00e4iv\u00e4\u00e4")),
        Arguments.of("a.csv", bytes("nimi;ik\u00e4\nAino;36\n")),
        Arguments.of("a.docx", AttachedFiles.zip(TYPES, "word/document.xml")),
        Arguments.of("a.xlsx", AttachedFiles.zip(TYPES, "xl/workbook.xml")),
        Arguments.of("a.pptx", AttachedFiles.zip(TYPES, "ppt/presentation.xml")),
        Arguments.of("a.odt", odf("text")),
        Arguments.of("a.ods", odf("spreadsheet")),
        Arguments.of("a.odp", odf("presentation")),
        Arguments.of("a.doc", ole("WordDocument")),
        Arguments.of("a.xls", ole("Workbook")),
        Arguments.of("a.ppt", ole("PowerPoint Document")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("allowed")
  @DisplayName("G1 PDF, images, office documents and text are taken")
  void takes(String name, byte[] content) {
    assertThat(verdict(name, content)).isEmpty();
  }

  static Stream<Arguments> renamed() {
    var html = bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");
    var svg = bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
    var program = bytes("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff");
    return Stream.of(
            "a.pdf", "a.png", "a.jpg", "a.gif", "a.txt", "a.csv", "a.doc", "a.docx", "a.odt",
            "a.rtf")
        .flatMap(name ->
            Stream.of(
                Arguments.of("HTML", name, html),
                Arguments.of(
                    "HTML after white space",
                    name,
                    bytes("\n \t" + new String(html, StandardCharsets.ISO_8859_1))),
                Arguments.of("SVG with a script", name, svg),
                Arguments.of("XML", name, bytes("<?xml version='1.0'?><a/>")),
                Arguments.of("script", name, bytes("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("Windows program", name, program),
                Arguments.of("Linux program", name, bytes("\u007fELF\2\1\1\0")),
                Arguments.of("other ZIP", name, AttachedFiles.zip("program.exe")),
                Arguments.of("Java program", name, bytes("\u00ca\u00fe\u00ba\u00be\0\0\0\u0045"))));
  }

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("renamed")
  @DisplayName("security: what has only been renamed is refused")
  void refusesRenamed(String what, String name, byte[] content) {
    assertThat(verdict(name, content)).contains(CONTENT_KIND);
  }

  @Test
  @DisplayName("security: one allowed kind under the name of another is refused")
  void refusesOtherKind() {
    var kinds = allowed().map(Arguments::get).toList();
    for (var content : kinds) {
      for (var name : kinds) {
        var contentKind = FileKind.named((String) content[0]);
        var named = FileKind.named((String) name[0]);
        if (contentKind != named && !(contentKind.isText() && named.isText())) {
          assertThat(verdict((String) name[0], (byte[]) content[1]))
              .as("%s as %s", content[0], name[0])
              .isPresent();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"word/vbaProject.bin", "WORD/VBAPROJECT.BIN", "word/other/vbaProject.bin"})
  @DisplayName("security: an office document with macros is refused, whatever its name says")
  void refusesMacros(String macro) {
    assertThat(verdict("a.docx", AttachedFiles.zip(TYPES, "word/document.xml", macro)))
        .contains(MACROS);
  }

  @Test
  @DisplayName("security: macros in older and open formats are refused, too")
  void refusesOtherMacros() {
    assertThat(verdict("a.doc", ole("WordDocument", "Macros"))).contains(MACROS);
    assertThat(verdict("a.xls", ole("Workbook", "_VBA_PROJECT_CUR"))).contains(MACROS);
    assertThat(
            verdict(
                "a.odt",
                AttachedFiles.zip(odfMimetype("text"), "content.xml", "Basic/script-lc.xml")))
        .contains(MACROS);
  }

  @Test
  @DisplayName("security: a PDF that begins as something else is refused")
  void refusesPolyglots() {
    assertThat(verdict("a.pdf", bytes("<script>alert(1)</script>\n%PDF-1.7\n")))
        .contains(CONTENT_KIND);
    assertThat(verdict("a.pdf", bytes("  %PDF-1.7\n"))).contains(CONTENT_KIND);
    assertThat(verdict("a.docx", join(bytes("MZ"), AttachedFiles.zip(TYPES, "word/document.xml"))))
        .contains(CONTENT_KIND);
    assertThat(
            verdict("a.docx", join(AttachedFiles.zip(TYPES, "word/document.xml"), bytes("<html>"))))
        .contains(CONTENT_KIND);
    assertThat(verdict("a.docx", Arrays.copyOf(AttachedFiles.zip(TYPES, "word/document.xml"), 150)))
        .contains(CONTENT_KIND);
    assertThat(verdict("a.docx", bytes("PK\3\4"))).contains(CONTENT_KIND);
  }

  /** In pieces of many sizes, as a network hands them on. */
  private static Optional<Refusal> verdict(String name, byte[] content) {
    var check = new ContentCheck(FileKind.named(name));
    for (int from = 0, piece = 1;
        from < content.length;
        from += piece, piece = piece * 2 % 9_973 + 1) {
      piece = Math.min(piece, content.length - from);
      check.pass(Arrays.copyOfRange(content, from, from + piece), piece);
    }
    return check.verdict();
  }

  private static byte[] odf(String type) {
    return AttachedFiles.zip(odfMimetype(type), "content.xml");
  }

  private static String odfMimetype(String type) {
    return "mimetype=application/vnd.oasis.opendocument." + type;
  }

  /** A compound file whose directory has these streams (names of macros: storages). */
  private static byte[] ole(String... names) {
    var bytes = new byte[512 + 128 * names.length];
    var magic = bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    System.arraycopy(magic, 0, bytes, 0, magic.length);
    for (int i = 0; i < names.length; i++) {
      var at = 512 + 128 * i;
      var name = names[i].getBytes(StandardCharsets.UTF_16LE);
      System.arraycopy(name, 0, bytes, at, name.length);
      bytes[at + 64] = (byte) (name.length + 2);
      bytes[at + 66] = (byte) (i == 0 ? 2 : 1);
    }
    return bytes;
  }

  private static byte[] join(byte[] first, byte[] second) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(first);
    all.writeBytes(second);
    return all.toByteArray();
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
