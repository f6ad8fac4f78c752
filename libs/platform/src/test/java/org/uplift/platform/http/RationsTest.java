package org.uplift.platform.http;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.uplift.platform.identity.Roles;

/// What the platform's settings let everybody do in earnest is what the decision says.
class RationsTest {

    private static final Path SETTINGS =
            Path.of("src/main/resources/META-INF/microprofile-config.properties");
    private static final Path DECISION =
            Path.of("../../docs/decisions/0076-as-much-as-a-role-needs.md");
    private static final String FILES = "/v1/files";
    private static final String STRANGER = "without a valid token, by address";

    @Test
    void areTheOnesOfTheDecision() throws IOException {
        var decided = decided();

        assertThat(decided).containsKey(STRANGER).containsOnlyKeys(settled().keySet());
        assertThat(settled()).isEqualTo(decided);
    }

    private static Map<String, List<String>> decided() throws IOException {
        var rows = new TreeMap<String, List<String>>();
        for (var line : Files.readAllLines(DECISION)) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.size() == 7 && cells.get(2).matches("[0-9,]+")) {
                roles(cells.get(1)).forEach(role -> rows.put(role, cells.subList(2, 6)));
            }
        }
        return rows;
    }

    private static List<String> roles(String row) {
        var words = List.of(row.split(", "));
        var named =
                Roles.ALL.stream()
                        .filter(role -> {
                            var word = role.replaceFirst(".*-", "");
                            return words.contains(word) || words.contains(word + "s");
                        })
                        .toList();
        return named.isEmpty() ? List.of(row) : named;
    }

    private static Map<String, List<String>> settled() throws IOException {
        var config = config();
        var bodies = config.getConfigMapping(BodyLimit.class);
        var rations = new Rations(config.getConfigMapping(Limits.class), bodies);
        var rows = new TreeMap<String, List<String>>();
        for (var role : Roles.ALL) {
            var roles = List.of(role);
            rows.put(role, row(rations, bodies, rations.pace(roles), roles));
        }
        rows.put(STRANGER, row(rations, bodies, rations.strangersPace(), List.of()));
        return rows;
    }

    private static List<String> row(
            Rations rations, BodyLimit bodies, Pace pace, List<String> roles) {
        var file = rations.largestBody(FILES, roles);
        return List.of(
                aMinute(pace),
                atOnce(pace),
                size(rations.largestBody("/", roles)),
                file == bodies.at(FILES) ? "as the service takes" : size(file));
    }

    private static SmallRyeConfig config() throws IOException {
        return new SmallRyeConfigBuilder()
                .withProfile("prod")
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(Limits.class)
                .withMapping(BodyLimit.class)
                .withSources(new PropertiesConfigSource(SETTINGS.toUri().toURL()))
                .withDefaultValue("uplift.http.large-bodies", FILES)
                .build();
    }

    private static String aMinute(Pace pace) {
        return String.format(Locale.ROOT, "%,d", MINUTES.toNanos(1) / pace.interval());
    }

    private static String atOnce(Pace pace) {
        return String.format(Locale.ROOT, "%,d", pace.atOnce());
    }

    private static String size(long bytes) {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MB" : (bytes >> 10) + " kB";
    }
}
