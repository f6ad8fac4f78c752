package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.uplift.system.Service.HOUSEHOLD;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full.
class FullDiskTest {

    private static final String TABLESPACE = "tight";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Platform platform = Platform.up();

    @TempDir private Path folder;

    /// There is no room for a household's facts, so there is none for the household either.
    @Test
    void entersNothingWhoseFactsFindNoRoom() throws IOException {
        onATightDisk(disk -> {
            disk.fill();
            var load = Load.on(platform, "341226", 51);
            await("refusals").atMost(PATIENCE).until(() -> load.failures().size() >= 20);
            assertThat(load.failures()).allMatch(failure -> failure.startsWith("503"));
            assertThat(load.acknowledged()).isEmpty();

            disk.clear();
            load.awaitMore(30);
            load.end().check();
        });
    }

    /// The control: a household that is entered although its facts found no room.
    @Tag("long")
    @Test
    void wouldNoticeAHouseholdWithoutItsFacts() throws IOException {
        onATightDisk(disk -> {
            disk.fill();
            var load = Load.on(platform, "340828", 52);
            try (var _ = Sabotage.forgetting(platform, HOUSEHOLD, "outbox", "true")) {
                load.awaitMore(10);
            }
            disk.clear();
            load.awaitMore(10);
            var reckoning = load.end();
            assertThatThrownBy(reckoning::check)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("what is told of");
        });
    }

    /// The outbox lies on it.
    private void onATightDisk(Consumer<SmallDisk> story) throws IOException {
        var room = Files.createDirectory(folder.resolve("outbox"));
        try (var disk = SmallDisk.over(room)) {
            tell("create tablespace tight location '%s'".formatted(disk.folder()));
            try {
                tell("vacuum full outbox");
                tell("alter table outbox set tablespace tight");
                story.accept(disk);
            } finally {
                tell("alter table outbox set tablespace pg_default");
                tell("drop tablespace " + TABLESPACE);
            }
        }
    }

    @Test
    void refusesAFileThatFindsNoRoomAndTakesItLater() throws IOException {
        var desk = new Desk(platform, Counties.small("341225", 600));
        var csv = Counties.csv(desk.county());
        var id = UUID.randomUUID();
        try (var disk = SmallDisk.over(platform.ground().uploads())) {
            disk.fill();
            var refused = upload(desk, id, csv);
            refused.expect(507);
            assertThat(refused.type()).isEqualTo("application/problem+json");
            disk.clear();
            try (var left = Files.walk(disk.folder())) {
                assertThat(left.filter(Files::isRegularFile))
                        .as("left behind")
                        .allMatch(f -> f.endsWith("lock"));
            }
        }
        upload(desk, id, csv).expect(201);
    }

    private Answer upload(Desk desk, UUID id, Path csv) throws IOException {
        return platform.as("province", HOUSEHOLD)
                .put(
                        "/v1/imports/%s?division=%s".formatted(id, desk.division()),
                        "text/csv",
                        BodyPublishers.ofFile(csv));
    }

    private void tell(String command) {
        Sabotage.tell(platform, HOUSEHOLD, command);
    }
}
