package org.uplift.analytics.statistics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uplift.analytics.Chronicle;
import org.uplift.analytics.Family;
import org.uplift.analytics.Lines;
import org.uplift.analytics.Truth;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.statistics.StatisticsPage.Group;

/// Every cross there is, beside plain counting.
class SheetTest {

    private static final Chronicle CHRONICLE = told();

    private static Chronicle told() {
        var chronicle = new Chronicle(11);
        var _ = chronicle.tell(1_000, 300);
        return chronicle;
    }

    static Stream<Set<Dimension>> crosses() {
        return IntStream.range(1, 1 << Dimension.values().length)
                .mapToObj(bits -> {
                    var by = EnumSet.allOf(Dimension.class);
                    by.removeIf(dimension -> (bits >> dimension.ordinal() & 1) == 0);
                    return by;
                });
    }

    @ParameterizedTest
    @MethodSource("crosses")
    void countsEveryCross(Set<Dimension> by) {
        var question =
                new Question(
                        Level.NATION_CODE, null, by, false, Set.of(), Set.of(), Discretion.NONE);

        var groups = new Sheet(question).groups(nation());

        assertThat(groups)
                .extracting(SheetTest::codes, group -> group.figures().persons())
                .containsExactlyInAnyOrderElementsOf(
                        CHRONICLE.families().stream()
                                .collect(groupingBy(f -> kind(f, by), summingLong(Family::persons)))
                                .entrySet()
                                .stream()
                                .map(kind -> tuple(kind.getKey(), kind.getValue()))
                                .toList());
        assertThat(groups)
                .extracting(group -> group.figures().households())
                .containsExactlyInAnyOrderElementsOf(
                        CHRONICLE.families().stream()
                                .collect(groupingBy(f -> kind(f, by), counting()))
                                .values());
    }

    private static List<Row> nation() {
        return Truth.of(CHRONICLE, Lines.SOME).entrySet().stream()
                .filter(sums -> sums.getKey().division().equals(Level.NATION_CODE))
                .filter(sums -> !sums.getKey().cell().isTotal())
                .map(sums ->
                        new Row(1, Level.NATION_CODE, sums.getKey().cell(), 1, sums.getValue()))
                .toList();
    }

    private static String codes(Group group) {
        return String.join("|", group.label(), group.status(), group.attribute(), group.cause());
    }

    private static String kind(Family family, Set<Dimension> by) {
        return Stream.of(Dimension.values())
                .map(dimension -> by.contains(dimension) ? code(family, dimension) : "")
                .reduce((left, right) -> left + "|" + right)
                .orElseThrow();
    }

    private static String code(Family family, Dimension dimension) {
        return switch (dimension) {
            case LABEL -> word(family.label());
            case STATUS -> word(family.status());
            case ATTRIBUTE -> family.attribute();
            case CAUSE -> family.cause();
        };
    }

    private static String word(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
