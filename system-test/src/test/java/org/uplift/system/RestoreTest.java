package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All databases are lost. What is left is a backup, and what Kafka still has. Each step is one of
/// `docs/operations.md`, *Backup and restore of PostgreSQL*.
class RestoreTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration TIME_ENOUGH = Duration.ofSeconds(20);

    private final Platform platform = Platform.up();
    private final Disaster disaster = new Disaster(platform);

    @TempDir private Path folder;

    @Tag("long")
    @Test
    void bringsEverybodyInStepAgain() throws SQLException, IOException {
        var load = Load.on(platform, "341204", 61);
        load.awaitMore(100);
        var saved = load.acknowledged();
        var backup = backup();
        var lost = moreThanThat(load, 60);
        var census = lost.counted();

        restoreAll(backup);
        Durations.tell("the services are there again", disaster::startInANewEdition);

        var register = new Register(platform);
        assertThat(saved).allMatch(register::knowsAtLeast, "what was acknowledged before");
        Durations.tell(
                "the others have learned again what Kafka still has",
                () -> awaitWhatKafkaKnows(lost, census));
        assertThat(lost.counted()).as("the register, which lost something").isNotEqualTo(census);

        lost.acknowledged().forEach(register::enterAgain);
        register.raiseVersions();
        lost.acknowledged().forEach(register::askAgain);
        assertThat(lost.counted()).isEqualTo(census);
        goOn(lost, "341204");
    }

    /// The control, each step left out for once: an edition that stays, versions that are not
    /// raised.
    @Tag("long")
    @Test
    void wouldNoticeAStepThatIsLeftOut() throws SQLException, IOException {
        var load = Load.on(platform, "341221", 62);
        load.awaitMore(40);
        var backup = backup();
        var lost = moreThanThat(load, 120);
        var census = lost.counted();
        restoreAll(backup);

        disaster.startAgain();
        assertThatThrownBy(() -> awaitWhatKafkaKnows(lost, census, TIME_ENOUGH))
                .isInstanceOf(ConditionTimeoutException.class);
        disaster.killAll();
        disaster.startInANewEdition();
        awaitWhatKafkaKnows(lost, census);

        var register = new Register(platform);
        lost.acknowledged().forEach(register::enterAgain);
        lost.acknowledged().forEach(dossier -> register.edit(dossier, Forms.of("341221")));
        assertThatThrownBy(() -> lost.everybodyAgreesWithin(TIME_ENOUGH))
                .isInstanceOf(ConditionTimeoutException.class);
        register.raiseVersions();
        goOn(lost, "341221");
    }

    private static Reckoning moreThanThat(Load load, int commands) {
        load.awaitMore(commands);
        var lost = load.end();
        lost.check();
        return lost;
    }

    private void restoreAll(Backup backup) {
        disaster.loseTheDatabases();
        Durations.tell("the databases are there again", () -> restore(backup));
    }

    private static void awaitWhatKafkaKnows(Reckoning lost, Census census) {
        awaitWhatKafkaKnows(lost, census, PATIENCE);
    }

    private static void awaitWhatKafkaKnows(Reckoning lost, Census census, Duration patience) {
        await("the others to know what Kafka knows")
                .atMost(patience)
                .until(() -> lost.known().equals(census));
    }

    /// Whatever the register says from now on is newer than all it has ever said.
    private void goOn(Reckoning lost, String county) {
        var register = new Register(platform);
        lost.acknowledged().forEach(dossier -> register.edit(dossier, Forms.of(county)));
        lost.everybodyAgrees();
    }

    private Backup backup() throws SQLException, IOException {
        try (var superuser = platform.ground().enter("postgres")) {
            return Backup.take(platform.ground().postgres(), superuser, folder.resolve("backup"));
        }
    }

    private void restore(Backup backup) {
        try {
            backup.restore(platform.ground().postgres());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        platform.ground().postgres().raise();
    }
}
