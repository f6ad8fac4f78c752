package org.uplift.system;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the alerts and the dashboard rely on is there.
@Tag("long")
class MetricsTest {

    private static final Path RELIED_ON = Path.of("..", "deploy", "watch", "metrics.txt");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @ParameterizedTest
    @EnumSource
    void everyMetricThatIsReliedOnIsExported(Service service) throws IOException {
        var platform = Platform.up();
        var names = reliedOn(service);
        platform.anonymously(service).get("/v1/dead-letters").expect(401);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(exported(platform, service)).containsAll(names));
    }

    private static Set<String> exported(Platform platform, Service service) {
        return platform.anonymously(service)
                .get("/q/metrics")
                .expect(200)
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[ {]", 2)[0])
                .collect(toSet());
    }

    private static List<String> reliedOn(Service service) throws IOException {
        try (var lines = Files.lines(RELIED_ON)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .filter(line -> line.contains("all") || line.contains(service.word()))
                    .map(List::getFirst)
                    .toList();
        }
    }
}
