package org.uplift.system;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Kafka is lost with all its disks. What is left are the databases; each step is one of
/// `docs/operations.md`, *Backup and restore of Kafka*.
class LostKafkaTest {

    private static final Duration TIME_ENOUGH = Duration.ofSeconds(20);

    private final Platform platform = Platform.up();
    private final Disaster disaster = new Disaster(platform);

    /// One service had not yet learned all that was told, and will never hear it from there.
    @Tag("long")
    @Test
    void isToldAgainWhatTheTopicsHadTold() {
        var reckoning = whileOneIsBehind("340881", 81);
        var census = reckoning.counted();

        loseKafka(reckoning);
        Durations.tell("the services are there again", disaster::startInANewEdition);
        Durations.tell("the divisions are told again", new Gazetteer(platform)::awaitAll);
        Durations.tell("everything is told again", reckoning::everybodyAgrees);

        assertThat(reckoning.counted()).isEqualTo(census);
        reckoning.theRegisterHoldsWhatItAcknowledged();
        goOn(reckoning, "340881");
    }

    /// The control: everybody goes on in the edition in which they were, and nothing is told again.
    @Tag("long")
    @Test
    void wouldNoticeWhatIsNotToldAgain() {
        var reckoning = whileOneIsBehind("340882", 82);

        loseKafka(reckoning);
        disaster.startAgain();

        assertThatThrownBy(() -> reckoning.everybodyAgreesWithin(TIME_ENOUGH))
                .isInstanceOf(ConditionTimeoutException.class);
        disaster.killAll();
        disaster.startInANewEdition();
        new Gazetteer(platform).awaitAll();
        reckoning.everybodyAgrees();
    }

    private Reckoning whileOneIsBehind(String county, long seed) {
        var load = Load.on(platform, county, seed);
        load.awaitMore(40);
        var slow = platform.instance(Service.RELOCATION);
        Signal.STOP.to(slow.process());
        load.awaitMore(40);
        var reckoning = load.end();
        reckoning.nothingIsLeftInAnOutbox();
        return reckoning;
    }

    private void loseKafka(Reckoning reckoning) {
        Durations.tell("Kafka stands there, empty", disaster::loseTheTopics);
        var ids = reckoning.acknowledged().stream().map(Dossier::id).collect(toSet());
        assertThat(Chronicle.of(platform.bootstrapServers(), ids).households()).isEmpty();
    }

    private void goOn(Reckoning reckoning, String county) {
        var register = new Register(platform);
        reckoning.acknowledged().forEach(dossier -> register.edit(dossier, Forms.of(county)));
        reckoning.everybodyAgrees();
    }
}
