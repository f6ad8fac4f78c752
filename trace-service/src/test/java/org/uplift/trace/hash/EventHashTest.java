package org.uplift.trace.hash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uplift.trace.epcis.Document;

/// The published examples of the algorithm. A file named `.hashes` or `.prehashes` says what is
/// expected of the document beside it, a line an event.
class EventHashTest {

    private static final Path VECTORS = Path.of("src/test/resources/epcis/hash-vectors");

    @ParameterizedTest
    @MethodSource("documents")
    void agreesWithThePublishedHashes(Path document) throws IOException {
        var hashes = Files.readAllLines(beside(document, ".hashes"));

        assertThat(read(document).events().stream().map(EventHash::of).toList())
                .as(() -> prehashes(document))
                .isEqualTo(hashes);
    }

    @ParameterizedTest
    @MethodSource("equals")
    void isOneForAllWaysOfWritingAnEvent(Path document) throws IOException {
        var events = read(document).events();

        assertThat(events).hasSizeGreaterThan(1);
        assertThat(events.stream().map(EventHash::of))
                .as(() -> prehashes(document))
                .containsOnly(EventHash.of(events.getFirst()));
    }

    @Test
    void knowsAllTheExamples() throws IOException {
        assertThat(documents()).hasSize(25);
        assertThat(equals()).hasSize(8);
    }

    @Test
    void changesWithWhatTheEventSays() throws IOException {
        var file = VECTORS.resolve("examples/ReferenceEventHashAlgorithm.jsonld");
        var text = Files.readString(file);
        var other = Document.ofJson(text.replace("\"2\"", "\"7\"").getBytes(UTF_8));

        assertThat(EventHash.of(other.events().getFirst()))
                .isNotEqualTo(EventHash.of(read(file).events().getFirst()));
    }

    @Test
    void roundsTimesToTheMillisecond() {
        assertThat(hashAt("2023-01-18T11:04:03.1415Z"))
                .isEqualTo(hashAt("2023-01-18T11:04:03.142Z"))
                .isNotEqualTo(hashAt("2023-01-18T11:04:03.1414Z"));
    }

    private static String hashAt(String time) {
        var event = "{\"type\": \"ObjectEvent\", \"eventTime\": \"%s\"}".formatted(time);
        var document = Document.ofJson(event.getBytes(UTF_8));
        return EventHash.of(document.events().getFirst());
    }

    static Stream<Path> documents() throws IOException {
        return files("examples")
                .filter(file -> file.toString().matches(".*\\.(jsonld|xml)"))
                .filter(file -> Files.exists(beside(file, ".hashes")));
    }

    static Stream<Path> equals() throws IOException {
        return files("expected_equal");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (var files = Files.list(VECTORS.resolve(folder))) {
            return List.copyOf(files.sorted().toList()).stream();
        }
    }

    private static Path beside(Path document, String kind) {
        var name = document.getFileName().toString();
        return document.resolveSibling(name.substring(0, name.lastIndexOf('.')) + kind);
    }

    private static Document read(Path file) throws IOException {
        var body = Files.readAllBytes(file);
        return file.toString().endsWith(".xml") ? Document.ofXml(body) : Document.ofJson(body);
    }

    private static String prehashes(Path file) {
        try {
            return read(file).events().stream().map(Prehash::of).collect(joining("\n", "\n", "\n"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
