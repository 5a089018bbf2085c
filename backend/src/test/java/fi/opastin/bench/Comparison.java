package fi.opastin.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Both sides next to each other, for people. */
record Comparison(
    Measured api,
    Measured plain,
    List<Double> ratios,
    Duration apiProcessorTime,
    Duration databaseForApi,
    Duration databaseForPlain) {

  String text() {
    var lines = new StringBuilder();
    lines.append(line("post a message", "API", "plain JDBC", "API : JDBC"));
    lines.append(
        line(
            "messages per second",
            number("%.0f", api.perSecond()),
            number("%.0f", plain.perSecond()),
            number("%.2f", api.perSecond() / plain.perSecond())));
    for (var part : List.of(0.50, 0.90, 0.99)) {
      lines.append(
          line(
              "%.0f %% within, ms".formatted(part * 100),
              millis(api.percentile(part)),
              millis(plain.percentile(part)),
              number("%.2f", ratio(api.percentile(part), plain.percentile(part)))));
    }
    lines.append(
        line(
            "messages in all", Integer.toString(api.count()), Integer.toString(plain.count()), ""));
    lines.append(line("API's processor time, ms", millisPerMessage(apiProcessorTime, api), "", ""));
    lines.append(
        line(
            "database's, ms",
            millisPerMessage(databaseForApi, api),
            millisPerMessage(databaseForPlain, plain),
            ""));
    lines.append(
        "throughput by round, API : JDBC: %s%n"
            .formatted(
                String.join(", ", ratios.stream().map(ratio -> number("%.2f", ratio)).toList())));
    return lines.toString();
  }

  private static String millisPerMessage(Duration time, Measured measured) {
    return number("%.2f", time.toNanos() / 1e6 / measured.count());
  }

  private static double ratio(Duration one, Duration other) {
    return (double) one.toNanos() / other.toNanos();
  }

  private static String millis(Duration time) {
    return number("%.2f", time.toNanos() / 1e6);
  }

  private static String number(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }

  private static String line(String what, String api, String plain, String ratio) {
    return "%-26s %12s %12s %12s%n".formatted(what, api, plain, ratio);
  }
}
