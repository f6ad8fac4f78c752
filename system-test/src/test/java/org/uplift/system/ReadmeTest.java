package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.local.county.County;
import org.uplift.local.county.SpoiltFile;
import org.uplift.local.ground.Port;

/// What README and the page of a family on the way tell a newcomer to type, typed; its family lives
/// in Lixin, where the demo users are at home, and where no other test counts.
class ReadmeTest {

    private static final Platform PLATFORM = Platform.up();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final County LIXIN = County.lixin();
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern ADDRESS = Pattern.compile("\\| ([a-z -]+) \\| <[^>]*:(\\d+)");
    private static final Pattern REQUEST = Pattern.compile("(^|; |[|] )(say|curl|as) ");
    private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");
    private static final Pattern STATUS = Pattern.compile("HTTP (\\d{3})");

    /// By what a line asks for, a word of what it is told besides those its remark quotes.
    private static final Map<String, String> TOLD =
            Map.ofEntries(
                    Map.entry("say $api/households/$id/card", "张守田"),
                    Map.entry("household-searches", "019ab2c0-0000-7000-8000-000000000001"),
                    Map.entry("cause=illness", "341623100200"),
                    Map.entry("/candidates/", "dangerous-house"),
                    Map.entry("/statistics/", "\"red\""),
                    Map.entry("grep -i etag", "ETag: \""),
                    Map.entry("/imports/template", "姓名"),
                    Map.entry("/notice -d", "on-notice"),
                    Map.entry("/public/notices/", "张*"),
                    Map.entry("/confirmation -d", "confirmed"),
                    Map.entry("/track ", "33.15"),
                    Map.entry("officer $api/households/$id/card", "treated-tap"));

    @TempDir private Path folder;

    @Tag("long")
    @Test
    void isAnsweredAsItSays() throws IOException {
        type(section("Try it"));
    }

    @Tag("long")
    @Test
    void goesOnTheWayAsItSays() throws IOException {
        type(Files.readString(ROOT.resolve("docs/on-the-way.md")));
    }

    private void type(String page) throws IOException {
        assumeTrue(isHere("curl"), "The pages are tried with curl: install it");
        layOut();
        try (var shell = Shell.in(folder, tokens())) {
            for (var line : typed(page)) {
                await(line)
                        .atMost(PATIENCE)
                        .untilAsserted(() -> check(line, shell.type(toThePlatform(line))));
            }
        }
    }

    @Test
    void namesThePortsOfTheLauncher() throws IOException {
        var named = new TreeMap<String, Integer>();
        ADDRESS.matcher(section("Run"))
                .results()
                .forEach(place -> named.put(place.group(1), Integer.valueOf(place.group(2))));

        assertThat(named).isEqualTo(addresses());
        assertThat(section("Run"))
                .contains(Stream.of(Port.values()).map(port -> "_" + port + "_").toList())
                .contains("…_POSTGRES_…` (%d)".formatted(Port.POSTGRES.usual()))
                .contains("…_KAFKA_…` (%d)".formatted(Port.KAFKA.usual()))
                .contains("…_MQTT_…` (%d)".formatted(Port.MQTT.usual()));
    }

    private static void check(String line, String answer) {
        var statuses = STATUS.matcher(answer).results().map(found -> found.group(1)).toList();
        assertThat(statuses)
                .as(answer)
                .hasSize((int) REQUEST.matcher(line).results().count())
                .allMatch(status -> status.startsWith("2"));
        assertThat(expected(line)).allSatisfy(word -> assertThat(answer).contains(word));
    }

    private static List<String> expected(String line) {
        var quoted = QUOTED.matcher(line).results().map(found -> found.group(1));
        var known =
                TOLD.entrySet().stream()
                        .filter(one -> line.contains(one.getKey()))
                        .map(Map.Entry::getValue);
        return Stream.concat(quoted, known).toList();
    }

    /// A checkout as far as the lines need it: `./uplift` knows the tokens of the platform.
    private void layOut() throws IOException {
        var uplift = folder.resolve("uplift");
        Files.writeString(uplift, "#!/usr/bin/env bash\nprintenv \"TOKEN_$2\"\n");
        assertThat(uplift.toFile().setExecutable(true)).isTrue();
        var _ = Files.createSymbolicLink(folder.resolve("docs"), ROOT.resolve("docs"));
        var shelf = Files.createDirectories(folder.resolve(".uplift/data/county"));
        SpoiltFile.write(
                Counties.small("341623", 20),
                shelf.resolve("%s-%d-spoilt.csv".formatted(LIXIN.code(), LIXIN.households())),
                shelf.resolve("mistakes.csv"));
    }

    private static Map<String, String> tokens() {
        return Stream.of("officer", "township", "cadre")
                .collect(
                        Collectors.toMap(
                                user -> "TOKEN_" + user,
                                user -> PLATFORM.as(user, Service.HOUSEHOLD).token()));
    }

    private static String toThePlatform(String line) {
        var text = line;
        for (var service : Service.values()) {
            var usual = Port.valueOf(service.name()).usual();
            text = text.replace("http://localhost:" + usual, PLATFORM.instance(service).root());
        }
        return text;
    }

    private static Map<String, Integer> addresses() {
        return Stream.of(Port.values())
                .filter(port -> !List.of(Port.POSTGRES, Port.KAFKA, Port.MQTT).contains(port))
                .collect(
                        Collectors.toMap(
                                port -> port.holder().replaceFirst("^the ", ""), Port::usual));
    }

    private static List<String> typed(String section) {
        return section.lines().filter(line -> line.startsWith("    ")).map(String::strip).toList();
    }

    private static String section(String title) throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        return Pattern.compile("^## " + title + ".*?(?=^## )", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /// A terminal at which one line is typed after the other. Every curl adds the status.
    private record Shell(Process process, Writer keys, BufferedReader screen)
            implements AutoCloseable {

        private static final String DONE = "that was all";
        private static final String CURL =
                "curl() { command curl -w '%{stderr}\\nHTTP %{http_code}\\n' \"$@\"; }";

        static Shell in(Path folder, Map<String, String> environment) throws IOException {
            var bash = new ProcessBuilder("bash").directory(folder.toFile());
            bash.environment().putAll(environment);
            bash.environment().put("no_proxy", "127.0.0.1");
            var process = bash.redirectErrorStream(true).start();
            var shell =
                    new Shell(
                            process,
                            process.outputWriter(StandardCharsets.UTF_8),
                            process.inputReader(StandardCharsets.UTF_8));
            assertThat(shell.type(CURL)).isBlank();
            return shell;
        }

        String type(String line) throws IOException {
            keys.write("%s\necho; echo '%s'\n".formatted(line, DONE));
            keys.flush();
            var answer = new StringBuilder();
            for (var next = screen.readLine(); !DONE.equals(next); next = screen.readLine()) {
                assertThat(next).as("bash has ended: " + answer).isNotNull();
                answer.append(next).append('\n');
            }
            return answer.toString();
        }

        @Override
        public void close() throws IOException {
            keys.close();
            process.onExit().join();
        }
    }
}
