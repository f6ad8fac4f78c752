package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `kill -9` of everybody, one after the other, while clerks are at work.
class KillingTest {

    private static final int BETWEEN_DEATHS = 40;

    private final Platform platform = Platform.up();

    @Test
    void losesAndDoublesNothingWhoeverIsKilled() {
        killEverybody("341802", 20_261);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void losesAndDoublesNothingHoweverOften(long seed) {
        killEverybody("34150" + (seed + 1), seed);
    }

    /// The control: a database that acknowledges before it has written, and dies. The other
    /// services stand still meanwhile: with what they commit, all would be written that came
    /// before.
    @Tag("long")
    @Test
    void wouldNoticeADatabaseThatForgets() {
        var load = Load.on(platform, "341504", 3);
        try {
            load.awaitMore(10);
            toTheOthers(Signal.STOP);
            forgetfully("off", "'10s'", "'1GB'");
            load.awaitMore(60);
            platform.ground().postgres().kill();
            platform.ground().postgres().raise();
        } finally {
            toTheOthers(Signal.CONT);
            forgetfully("on", "default", "default");
        }
        assertThatThrownBy(() -> load.end().theRegisterHoldsWhatItAcknowledged())
                .isInstanceOf(AssertionError.class);
    }

    private void toTheOthers(Signal signal) {
        EnumSet.complementOf(EnumSet.of(Service.HOUSEHOLD))
                .forEach(service -> signal.to(platform.instance(service).process()));
    }

    private void forgetfully(String waiting, String writing, String muchToWrite) {
        tell("alter database household set synchronous_commit = " + waiting);
        tell("alter system set wal_writer_delay = " + writing);
        tell("alter system set wal_writer_flush_after = " + muchToWrite);
        tell("select pg_reload_conf()");
        Sabotage.endSessions(platform, Service.HOUSEHOLD);
    }

    private void tell(String command) {
        Sabotage.tell(platform, Service.HOUSEHOLD, command);
    }

    private void killEverybody(String county, long seed) {
        var random = new Random(Seed.of(seed));
        var victims = new ArrayList<>(platform.parts());
        Collections.shuffle(victims, random);
        var load = Load.on(platform, county, seed);
        try (var healers = Executors.newVirtualThreadPerTaskExecutor()) {
            var healing = new ArrayList<CompletableFuture<?>>();
            for (var victim : victims) {
                load.awaitMore(1 + random.nextInt(BETWEEN_DEATHS));
                victim.kill();
                healing.add(CompletableFuture.runAsync(() -> heal(victim), healers));
            }
            healing.forEach(CompletableFuture::join);
        }
        Durations.tell("everybody agrees after that", load.end()::check);
    }

    private static void heal(Part victim) {
        Durations.tell(victim.title() + " answers again after kill -9", victim::raise);
    }
}
