package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.uplift.system.Service.ANALYTICS;
import static org.uplift.system.Service.HOUSEHOLD;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// `kill -9` where it hurts.
class CrashTest {

    private static final int HOUSEHOLDS = 3_000;
    private static final int PHONES = 8;
    private static final int POINTS = 200;
    private static final Duration MOMENT = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TIME_ENOUGH = Duration.ofSeconds(20);
    private static final String EVERY_CROSS = "label,status,attribute,cause";

    private final Platform platform = Platform.up();

    @Test
    void losesAndDoublesNothingWhenTheRegisterDiesInTheMiddleOfACommit() {
        var desk = new Desk(platform, Counties.small("341722", HOUSEHOLDS));
        var file = Counties.csv(desk.county());
        var sent = desk.send(file);

        killInTheMiddleOfTheCommit(sent);
        var before = registered(desk);
        platform.restart(HOUSEHOLD);
        sent.awaitCommitted();

        assertThat(before).isStrictlyBetween(0L, (long) HOUSEHOLDS);
        everybodyIsRegistered(desk);
        assertThat(Tally.toldCrossed(desk.statisticsOfAll()))
                .isEqualTo(Tally.crossed(Family.read(file)));
    }

    /// The control: chunks that are ticked off before their households are entered.
    @Tag("long")
    @Test
    void wouldNoticeChunksThatAreTickedOffTooSoon() {
        var desk = new Desk(platform, Counties.small("340827", HOUSEHOLDS));
        var sent = desk.send(Counties.csv(desk.county()));

        killInTheMiddleOfTheCommit(sent);
        Sabotage.tell(
                platform,
                HOUSEHOLD,
                "update import_chunk set committed = true where import_id = '%s'"
                        .formatted(sent.id()));
        platform.restart(HOUSEHOLD);
        sent.awaitCommitted();

        assertThatThrownBy(() -> everybodyIsRegistered(desk)).isInstanceOf(AssertionError.class);
    }

    private void killInTheMiddleOfTheCommit(Import sent) {
        sent.startCommit();
        await().atMost(PATIENCE)
                .pollInterval(MOMENT)
                .until(() -> sent.now().at("/progress/done").asLong() > 0);
        platform.kill(HOUSEHOLD);
    }

    private void everybodyIsRegistered(Desk desk) {
        assertThat(registered(desk)).isEqualTo(HOUSEHOLDS);
    }

    @Test
    void goesOnWithTheCheckInWhichTheRegisterDied() {
        var desk = new Desk(platform, Counties.small("341882", HOUSEHOLDS));
        var file = Counties.csv(desk.county());
        var sent = Import.begin(platform, "province", desk.division(), file);

        await().atMost(PATIENCE)
                .pollInterval(MOMENT)
                .until(() -> sent.now().at("/progress/done").asLong() > 0);
        platform.kill(HOUSEHOLD);
        var unfinished =
                platform.number(
                        HOUSEHOLD,
                        "select count(*) from import where id = '%s' and state = 'checking'"
                                .formatted(sent.id()));
        platform.restart(HOUSEHOLD);
        sent.awaitChecked();

        assertThat(unfinished).isEqualTo(1);
        assertThat(sent.preview().at("/households/new").asLong()).isEqualTo(HOUSEHOLDS);
        assertThat(sent.preview().at("/households/refused").asLong()).isZero();
        sent.commit();
        assertThat(registered(desk)).isEqualTo(HOUSEHOLDS);
    }

    @Test
    void keepsEachPointThatWasAcknowledgedWhenTheRegisterDies() {
        var walk = walkUntilTheRegisterDies();
        platform.restart(HOUSEHOLD);

        keeps(walk);
        walk.sayAllAgain();
        assertThat(walk.track()).containsExactlyInAnyOrderElementsOf(walk.said());
    }

    /// The control: points that are acknowledged and never lie in the table.
    @Tag("long")
    @Test
    void wouldNoticePointsThatAreAcknowledgedTooSoon() {
        var walk = walkUntilTheRegisterDies();
        Sabotage.tell(
                platform,
                HOUSEHOLD,
                "delete from track_chunk where subject = '%s'".formatted(walk.subject()));
        platform.restart(HOUSEHOLD);

        assertThatThrownBy(() -> keeps(walk)).isInstanceOf(AssertionError.class);
    }

    private Walk walkUntilTheRegisterDies() {
        var walk = new Walk(platform, PHONES);
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, PHONES).forEach(phone -> phones.execute(() -> walk.go(phone)));
            await().atMost(PATIENCE).until(() -> walk.acknowledged().size() > POINTS);
            platform.kill(HOUSEHOLD);
        }
        return walk;
    }

    private static void keeps(Walk walk) {
        assertThat(walk.track()).containsAll(walk.acknowledged());
    }

    @Test
    void countsExactlyWhenTheStatisticsDieInMidStream() {
        var desk = new Desk(platform, Counties.small("341723", HOUSEHOLDS));
        var file = Counties.csv(desk.county());

        killTheStatisticsInTheMiddleOf(desk.send(file), desk);
        platform.restart(ANALYTICS);

        countsExactlyWithin(PATIENCE, desk, file);
    }

    /// The control: sums that are ticked off and not entered.
    @Tag("long")
    @Test
    void wouldNoticeSumsThatAreTickedOffTooSoon() {
        var desk = new Desk(platform, Counties.small("341702", HOUSEHOLDS));
        var file = Counties.csv(desk.county());

        killTheStatisticsInTheMiddleOf(desk.send(file), desk);
        tickOff(desk, "folds + 1000000");
        platform.restart(ANALYTICS);

        assertThatThrownBy(() -> countsExactlyWithin(TIME_ENOUGH, desk, file))
                .isInstanceOf(ConditionTimeoutException.class);
        tickOff(desk, "0");
        Sabotage.tell(platform, ANALYTICS, "delete from sums_position");
        platform.restart(ANALYTICS);
        countsExactlyWithin(PATIENCE, desk, file);
    }

    private void killTheStatisticsInTheMiddleOf(Import sent, Desk desk) {
        sent.startCommit();
        await().atMost(PATIENCE)
                .pollInterval(MOMENT)
                .until(() -> desk.statistics("label").at("/totals/households").asLong() > 0);
        platform.kill(ANALYTICS);
        sent.awaitCommitted();
    }

    private void tickOff(Desk desk, String folds) {
        for (var table : List.of("division_sums", "cell_sums")) {
            Sabotage.tell(
                    platform,
                    ANALYTICS,
                    "update %s set folds = %s where division like '%s%%'"
                            .formatted(table, folds, desk.county().code()));
        }
    }

    private static void countsExactlyWithin(Duration patience, Desk desk, Path file) {
        var implied = Tally.crossed(Family.read(file));
        await().atMost(patience)
                .untilAsserted(() ->
                        assertThat(Tally.toldCrossed(desk.statistics(EVERY_CROSS)))
                                .isEqualTo(implied));
    }

    private long registered(Desk desk) {
        return platform.number(
                HOUSEHOLD,
                "select count(*) from household where division like '%s%%'"
                        .formatted(desk.county().code()));
    }
}
