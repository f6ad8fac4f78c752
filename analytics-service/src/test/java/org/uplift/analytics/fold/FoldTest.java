package org.uplift.analytics.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Chronicle;
import org.uplift.analytics.Family;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.Generation;
import org.uplift.analytics.measure.Heading;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.measure.LineKind;
import org.uplift.analytics.measure.PovertyLine;
import org.uplift.analytics.measure.PovertyLine.Basis;
import org.uplift.analytics.measure.PovertyLines;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Sums;
import org.uplift.analytics.measure.Tally;

class FoldTest {

    private static final PovertyLines LINES =
            new PovertyLines(
                    List.of(
                            new PovertyLine(
                                    Level.NATION_CODE,
                                    2014,
                                    LineKind.NATIONAL,
                                    Basis.NET,
                                    280_000,
                                    null,
                                    ""),
                            new PovertyLine(
                                    "520000000000",
                                    2018,
                                    LineKind.MONITORING,
                                    Basis.NET,
                                    600_000,
                                    null,
                                    "")));

    private final List<String> aside = new ArrayList<>();

    private TopologyTestDriver driver() {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "fold-test-" + UUID.randomUUID());
        Aside box = (message, _, _) -> aside.add(message.value());
        var fold = new Fold(LINES, Generation.of(LINES, 1), box, Stock.MEMORY);
        return new TopologyTestDriver(fold.topology(), settings);
    }

    private static void tell(TopologyTestDriver driver, List<Chronicle.Told> story) {
        var topic =
                driver.createInputTopic(
                        Fold.HOUSEHOLDS, new StringSerializer(), new StringSerializer());
        story.forEach(told -> topic.pipeInput(told.household().toString(), told.text()));
    }

    private static Map<SumKey, Tally> told(TopologyTestDriver driver) {
        var sums = new HashMap<SumKey, Tally>();
        driver.createOutputTopic(
                        Heading.TOPIC, Wire.HEADINGS.deserializer(), Wire.TALLIES.deserializer())
                .readRecordsToList()
                .forEach(record -> sums.put(key(record), record.value()));
        return sums;
    }

    private static SumKey key(TestRecord<Heading, Tally> record) {
        return record.key().key();
    }

    private static Map<SumKey, Sums> recounted(Iterable<Family> families) {
        var sums = new HashMap<SumKey, Sums>();
        for (var family : families) {
            var one = Contribution.of(family.profile(), LINES);
            Level.path(one.village())
                    .forEach(division -> {
                        var _ =
                                sums.merge(
                                        new SumKey(division, one.cell()), one.sums(), Sums::plus);
                        var _ =
                                sums.merge(
                                        new SumKey(division, Cell.TOTAL), one.sums(), Sums::plus);
                    });
        }
        return sums;
    }

    private static Map<SumKey, Sums> occupied(Map<SumKey, Tally> tallies) {
        var sums = new HashMap<SumKey, Sums>();
        tallies.forEach((key, tally) -> {
            if (!tally.sums().equals(Sums.NONE)) {
                sums.put(key, tally.sums());
            }
        });
        return sums;
    }

    @Property(tries = 20)
    void isWhatARecountWouldGive(@ForAll long seed) {
        var chronicle = new Chronicle(seed);
        try (var driver = driver()) {
            tell(driver, chronicle.tell(400, 60));

            assertThat(occupied(told(driver))).isEqualTo(recounted(chronicle.families()));
        }
    }

    @Test
    void countsEveryVersionOnceHoweverOftenTold() {
        var story = new Chronicle(1).tell(1, 1);
        try (var driver = driver()) {
            tell(driver, story);
            tell(driver, story);

            assertThat(told(driver).values()).extracting(Tally::folds).containsOnly(1L);
        }
    }

    @Test
    void laysNonsenseAsideAndGoesOn() {
        var chronicle = new Chronicle(2);
        var id = UUID.randomUUID();
        try (var driver = driver()) {
            tell(driver, List.of(new Chronicle.Told(id, "nonsense")));
            tell(driver, List.of(new Chronicle.Told(id, chronicle.tell(1, 1).getFirst().text())));
            tell(driver, chronicle.tell(20, 5));

            assertThat(aside).hasSize(2).contains("nonsense");
            assertThat(occupied(told(driver))).isEqualTo(recounted(chronicle.families()));
        }
    }
}
