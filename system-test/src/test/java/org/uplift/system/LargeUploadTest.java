package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A file of which a service of little memory could hold a small part.
@Tag("long")
class LargeUploadTest {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Platform platform = Platform.up();

    @Test
    void takesAHundredThousandRows() throws IOException {
        take(Crowd.in("341203", 100_000 / Crowd.MEMBERS));
    }

    @Test
    void takesTwoMillionRows() throws IOException {
        take(Crowd.in("341202", 2_000_000 / Crowd.MEMBERS));
    }

    private void take(Crowd crowd) throws IOException {
        var service = platform.instance(Service.HOUSEHOLD).process();
        var path = "/v1/imports/" + UUID.randomUUID();

        Durations.tell("%,d rows are received".formatted(crowd.rows()), () -> send(path, crowd));
        Durations.tell("%,d rows are checked".formatted(crowd.rows()), () -> awaitReady(path));

        var found = now(path);
        assertThat(found.required("rows").asInt()).isEqualTo(crowd.rows());
        assertThat(found.at("/preview/households/new").asInt()).isEqualTo(crowd.households());
        assertThat(platform.instance(Service.HOUSEHOLD).process()).isEqualTo(service);
        System.out.println("the register's " + memory(service.pid()));
        register().send("DELETE", path, "text/csv", BodyPublishers.noBody()).expect(204);
    }

    private void send(String path, Crowd crowd) {
        var division = crowd.village().substring(0, 6) + "000000";
        register()
                .put(
                        path + "?division=" + division,
                        "text/csv",
                        BodyPublishers.ofInputStream(crowd::csv))
                .expect(201);
    }

    private void awaitReady(String path) {
        var _ =
                await(path)
                        .atMost(PATIENCE)
                        .until(
                                () -> now(path).required("state").asText(),
                                state -> List.of("ready", "failed").contains(state));
    }

    private JsonNode now(String path) {
        return register().get(path).expect(200).json();
    }

    private Api register() {
        return platform.as("province", Service.HOUSEHOLD);
    }

    /// The most it ever had.
    private static String memory(long process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/%d/status".formatted(process)))) {
            return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("");
        }
    }
}
