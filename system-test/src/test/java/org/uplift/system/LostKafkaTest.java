package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Kafka is lost with all its disks. What is left are the databases; each step is one of
/// `docs/operations.md`, *Backup and restore of Kafka*.
class LostKafkaTest {

    private final Platform platform = Platform.up();

    /// One service had not yet learned all that was told, and will never hear it from there.
    @Tag("long")
    @Test
    void isToldAgainWhatTheTopicsHadTold() {
        var load = Load.on(platform, "340881", 81);
        load.awaitMore(40);
        var slow = platform.instance(Service.RELOCATION);
        Signal.STOP.to(slow.process());
        load.awaitMore(40);
        var reckoning = load.end();
        reckoning.nothingIsLeftInAnOutbox();
        var census = reckoning.counted();

        Durations.tell("Kafka stands there, empty", platform::loseTheTopics);
        assertThat(Chronicle.of(platform.bootstrapServers(), load.households()).households())
                .isEmpty();
        Durations.tell("the services are there again", platform::startInANewEdition);
        Durations.tell("the divisions are told again", platform::awaitDivisions);
        Durations.tell("everything is told again", reckoning::everybodyAgrees);

        assertThat(reckoning.counted()).isEqualTo(census);
        reckoning.theRegisterHoldsWhatItAcknowledged();
        goOn(reckoning);
    }

    private void goOn(Reckoning reckoning) {
        var register = new Register(platform);
        reckoning.acknowledged().forEach(dossier -> register.edit(dossier, Forms.of("340881")));
        reckoning.everybodyAgrees();
    }
}
