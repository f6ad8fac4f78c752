package org.uplift.analytics.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uplift.analytics.Chronicle;
import org.uplift.analytics.Lines;
import org.uplift.analytics.Storyteller;
import org.uplift.analytics.Truth;
import org.uplift.analytics.measure.Level;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;

/// Kills the fold in the middle of a story and takes its disk away.
class KilledFoldTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TIME_ENOUGH = Duration.ofSeconds(40);

    /// The broker looks every second for transactions whose producer was killed.
    private static final Map<String, String> QUICK =
            Map.of("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");

    @TempDir Path folder;

    @Test
    void neitherLosesNorDoublesAnything() throws Exception {
        play(Stock.MEMORY, 1);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(Stock.class)
    void neitherLosesNorDoublesAnythingHoweverOftenKilled(Stock stock) throws Exception {
        play(stock, 3);
    }

    private void play(Stock stock, int kills) throws Exception {
        var chronicle = new Chronicle(stock.ordinal());
        try (var broker = Kafka.start(Home.temporary(), 0, QUICK);
                var teller = new Storyteller(broker.bootstrapServers())) {
            new Topics(Map.of("bootstrap.servers", broker.bootstrapServers())).makeMissing();
            try (var sums = new SumsTopic(broker.bootstrapServers(), LoneFold.SUMS)) {
                for (var kill = 1; kill <= kills; kill++) {
                    killInTheMiddle(broker, stock, teller, chronicle, sums);
                    if (kill == 2) {
                        wipe();
                    }
                }
                var last = start(broker, stock);
                teller.tell(chronicle.tell(500, 400));
                holds(sums, chronicle, PATIENCE);
                last.destroyForcibly().waitFor();
            }
        }
    }

    /// The control: a fold that ticks off what it was told and has not folded.
    @Tag("long")
    @Test
    void wouldNoticeAFoldThatTicksOffTooSoon() throws Exception {
        var chronicle = new Chronicle(7);
        try (var broker = Kafka.start(Home.temporary(), 0, QUICK);
                var teller = new Storyteller(broker.bootstrapServers())) {
            var kafka = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers());
            new Topics(kafka).makeMissing();
            try (var sums = new SumsTopic(broker.bootstrapServers(), LoneFold.SUMS);
                    var admin = Admin.create(kafka)) {
                killInTheMiddle(broker, Stock.MEMORY, teller, chronicle, sums);
                teller.tell(chronicle.tell(500, 400));
                await().atMost(PATIENCE).ignoreExceptions().until(() -> tickOff(admin));

                var last = start(broker, Stock.MEMORY);
                assertThatThrownBy(() -> holds(sums, chronicle, TIME_ENOUGH))
                        .isInstanceOf(ConditionTimeoutException.class);
                last.destroyForcibly().waitFor();
            }
        }
    }

    /// Once nobody is left in the group.
    private static boolean tickOff(Admin admin) throws Exception {
        var group = LoneFold.GENERATION.group(LoneFold.GROUP);
        var read = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        var ends = new HashMap<TopicPartition, OffsetSpec>();
        read.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
        var ticked = new HashMap<TopicPartition, OffsetAndMetadata>();
        admin.listOffsets(ends)
                .all()
                .get()
                .forEach((part, end) -> ticked.put(part, new OffsetAndMetadata(end.offset())));
        admin.alterConsumerGroupOffsets(group, ticked).all().get();
        return true;
    }

    private static void holds(SumsTopic sums, Chronicle chronicle, Duration patience) {
        await().atMost(patience)
                .untilAsserted(() ->
                        assertThat(Truth.occupied(sums.tallies()))
                                .isEqualTo(Truth.of(chronicle, Lines.SOME)));
    }

    private void killInTheMiddle(
            Kafka broker, Stock stock, Storyteller teller, Chronicle chronicle, SumsTopic sums)
            throws Exception {
        var before = sums.folds(Level.NATION_CODE);
        teller.tell(chronicle.tell(4_000, 400));
        var fold = start(broker, stock);
        await().atMost(PATIENCE).until(() -> sums.folds(Level.NATION_CODE) > before);
        fold.destroyForcibly().waitFor();
    }

    private Process start(Kafka broker, Stock stock) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoneFold.class.getName(),
                        broker.bootstrapServers(),
                        state().toString(),
                        stock.name())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.resolve("fold.log").toFile()))
                .start();
    }

    private Path state() {
        return folder.resolve("state");
    }

    /// A fold in memory has written nothing there.
    private void wipe() throws IOException {
        if (Files.notExists(state())) {
            return;
        }
        try (var all = Files.walk(state())) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
