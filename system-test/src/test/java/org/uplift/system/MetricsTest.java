package org.uplift.system;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uplift.events.trace.TraceEvent.PledgeMade;
import org.uplift.testkit.TopicWriter;

/// What the alerts and the dashboard rely on is there.
class MetricsTest {

    private static final Path RELIED_ON = Path.of("..", "deploy", "watch", "metrics.txt");
    private static final Path RULES = Path.of("..", "deploy", "watch", "prometheus-rule.yaml");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String LAG = "kafka_consumer_fetch_manager_records_lag";
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    /// Whoever collects the metrics adds it.
    private static final String ADDED = "service";

    private static final Pattern SUMMED =
            Pattern.compile("by \\(([\\w, ]+)\\) \\((?:\\w+\\(\\s*)*(?<metric>\\w+)");
    private static final Pattern SELECTED = Pattern.compile("(?<metric>\\w+)\\{([^}]+)}");

    @ParameterizedTest
    @EnumSource
    void everyMetricThatIsReliedOnIsExported(Service service) throws IOException {
        var platform = Platform.up();
        var names = reliedOn(service);
        platform.instance(service).anonymously().get("/v1/dead-letters").expect(401);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(series(platform, service).stream().map(MetricsTest::name))
                                .containsAll(names));
    }

    @ParameterizedTest
    @EnumSource
    void everySeriesBearsTheLabelsByWhichTheRulesTellItApart(Service service) throws IOException {
        var platform = Platform.up();
        platform.instance(service).anonymously().get("/v1/dead-letters").expect(401);
        var labels = labels();
        labels.keySet().retainAll(reliedOn(service));

        assertThat(labels).containsKey("http_server_requests_seconds_count");
        labels.forEach((metric, needed) ->
                await(metric)
                        .atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(series(platform, service))
                                        .filteredOn(one -> name(one).equals(metric))
                                        .isNotEmpty()
                                        .allMatch(one -> bears(one, needed))));
    }

    /// There is nothing to be behind with on a topic where nothing was said yet.
    @ParameterizedTest
    @EnumSource
    void tellsHowFarItIsBehindTheOthers(Service service) {
        var platform = Platform.up();
        var topic = service == Service.HOUSEHOLD ? "trace-events" : "household-events";
        var family = UUID.randomUUID();
        var pledge = new PledgeMade(UUID.randomUUID(), family, family, 100, DAY);
        TopicWriter.to("trace-events").tell(pledge, 1);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(series(platform, service))
                                .filteredOn(one -> name(one).equals(LAG))
                                .anyMatch(one -> one.contains("topic=\"" + topic + "\"")));
    }

    private static boolean bears(String series, Set<String> labels) {
        return labels.stream().allMatch(label -> series.matches(".*[{,]" + label + "=\".*"));
    }

    private static List<String> series(Platform platform, Service service) {
        return platform.instance(service)
                .anonymously()
                .get("/q/metrics")
                .expect(200)
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String name(String series) {
        return series.split("[ {]", 2)[0];
    }

    /// By metric.
    private static Map<String, Set<String>> labels() throws IOException {
        var rules = Files.readString(RULES).replaceAll("\\s+", " ");
        var labels = new TreeMap<String, Set<String>>();
        for (var use : List.of(SUMMED, SELECTED)) {
            use.matcher(rules)
                    .results()
                    .forEach(found -> {
                        var metric = found.group("metric");
                        var words = found.group(use == SUMMED ? 1 : 2).split(", *");
                        labels.computeIfAbsent(metric, _ -> new TreeSet<>())
                                .addAll(
                                        Arrays.stream(words)
                                                .map(word ->
                                                        word.replaceFirst("[=!].*", "").strip())
                                                .filter(word -> !word.equals(ADDED))
                                                .collect(toSet()));
                    });
        }
        labels.values().removeIf(Set::isEmpty);
        return labels;
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
