package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All databases are lost. What is left is a backup, and what Kafka still has. Each step is one of
/// `docs/operations.md`, *Backup and restore of PostgreSQL*.
class RestoreTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Platform platform = Platform.up();

    @TempDir private Path folder;

    @Tag("long")
    @Test
    void bringsEverybodyInStepAgain() throws SQLException, IOException {
        var load = Load.on(platform, "341204", 61);
        load.awaitMore(100);
        var saved = load.acknowledged();
        var backup = backup();
        load.awaitMore(60);
        var lost = load.end();
        lost.check();
        var census = lost.counted();

        platform.loseTheDatabases();
        Durations.tell("the databases are there again", () -> restore(backup));
        Durations.tell("the services are there again", platform::startInANewEdition);

        var register = new Register(platform);
        assertThat(saved).allMatch(register::knowsAtLeast, "what was acknowledged before");
        Durations.tell(
                "the others have learned again what Kafka still has",
                () ->
                        await("the others to know what Kafka knows")
                                .atMost(PATIENCE)
                                .until(() -> lost.known().equals(census)));
        assertThat(lost.counted()).as("the register, which lost something").isNotEqualTo(census);

        lost.acknowledged().forEach(register::enterAgain);
        register.raiseVersions();
        lost.acknowledged().forEach(register::askAgain);
        assertThat(lost.counted()).isEqualTo(census);
        goOn(lost);
    }

    /// Whatever the register says from now on is newer than all it has ever said.
    private void goOn(Reckoning lost) {
        var register = new Register(platform);
        lost.acknowledged().forEach(dossier -> register.edit(dossier, Forms.of("341204")));
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
