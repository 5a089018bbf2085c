package fi.opastin.guidance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BatchesTest {

  private static final List<String> LANGUAGES = List.of("fi", "fi", "fi", "sv", "en");
  private static final Subject SUBJECT = new Subject("test", 1);

  @Property(tries = 500)
  @Label(
      "G8 whoever waits, batches are of five people or more, nobody twice, and at most four stay")
  void batches(@ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int number) {
    var random = new Random(seed);
    var waiting = IntStream.range(0, number).mapToObj(i -> somebody(random)).toList();
    var counted = new HashSet<UUID>();
    waiting.stream()
        .filter(one -> random.nextInt(5) == 0)
        .forEach(one -> counted.add(one.person()));
    var batches = Batches.of(waiting, one -> counted.contains(one.person()));

    for (var batch : batches) {
      assertThat(batch.people()).hasSizeGreaterThanOrEqualTo(5);
      assertThat(batch.people()).allMatch(one -> one.provider().equals(batch.provider()));
      assertThat(batch.people())
          .allMatch(one ->
              batch.language().equals(Batches.MIXED) || batch.language().equals(one.language()));
    }
    assertThat(batches.stream().filter(batch -> batch.language().equals(Batches.MIXED)))
        .as("five of a language are counted as such")
        .allSatisfy(batch ->
            assertThat(
                    batch.people().stream()
                        .collect(Collectors.groupingBy(Respondent::language, Collectors.counting()))
                        .values())
                .allMatch(some -> some < 5));
    var people = batches.stream().flatMap(batch -> batch.people().stream()).toList();
    assertThat(people.stream().map(one -> one.provider() + " " + one.person()))
        .doesNotHaveDuplicates();
    assertThat(people).noneMatch(one -> counted.contains(one.person()));
    var left =
        waiting.stream()
            .filter(one -> !counted.contains(one.person()))
            .filter(one ->
                people.stream()
                    .noneMatch(other ->
                        other.person().equals(one.person())
                            && other.provider().equals(one.provider())))
            .collect(
                Collectors.groupingBy(
                    Respondent::provider,
                    Collectors.mapping(Respondent::person, Collectors.toSet())));
    assertThat(left.values()).allMatch(some -> some.size() < 5);
  }

  private static Respondent somebody(Random random) {
    return new Respondent(
        UUID.randomUUID(),
        new UUID(0, random.nextInt(40)),
        SUBJECT,
        new UUID(1, random.nextInt(2)),
        LANGUAGES.get(random.nextInt(LANGUAGES.size())),
        List.of());
  }
}
