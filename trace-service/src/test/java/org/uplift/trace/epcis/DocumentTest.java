package org.uplift.trace.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uplift.trace.gs1.Identifiers;

/// The documents that others test with, all of them, and what nobody should send.
class DocumentTest {

    private static final Path RESOURCES =
            Path.of("src/test/resources/epcis/openepcis-test-resources");
    private static final Set<String> ODD =
            Set.of(
                    "2.0/EPCIS/XML/Capture/Documents/JumbledFieldsOrder.xml",
                    "2.0/EPCIS/XML/Capture/Documents/Namespace_document.xml",
                    "1.2/EPCIS/XML/Capture/Documents/Document_with_namespace.xml",
                    "1.2/EPCIS/XML/Capture/Documents/ObjectEvent_all_possible_fields.xml",
                    "1.2/EPCIS/XML/Capture/Documents/TransactionEvent_all_possible_fields.xml",
                    "2.0/EPCIS/XML/Query/ObjectEventWithAllPossibleFields.xml",
                    "2.0/EPCIS/XML/Query/TransformationEvent_with_error_declaration.xml",
                    "2.0/EPCIS/JSON/Capture/Documents/SensorData_with_combined_events.json",
                    "2.0/EPCIS/JSON/Query/SensorData_with_combined_events.json",
                    "2.0/EPCIS/XML/Capture/Documents/SensorData_with_combined_events.xml",
                    "2.0/EPCIS/XML/Query/SensorData_with_combined_events.xml");
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @ParameterizedTest
    @MethodSource("valid")
    void takesWhatIsRight(Path file) throws IOException {
        var document = read(file);

        assertThat(document.check(NOW)).isEmpty();
        assertThat(document.events()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesWhatIsWrong(Path file) throws IOException {
        assertThat(flaws(file)).isNotEmpty();
    }

    @Test
    void knowsAllTheDocuments() throws IOException {
        assertThat(valid()).hasSize(114);
        assertThat(invalid()).hasSize(27);
        assertThat(ODD).hasSize(11);
    }

    /// Taken for right where they come from, and against GS1's own schemas: fields out of order, a
    /// namespace where there is none, a time without seconds, a certificate that is no URI,
    /// readings of nothing.
    @ParameterizedTest
    @MethodSource("odd")
    void refusesWhatGs1sOwnSchemasForbid(Path file) throws IOException {
        assertThat(flaws(file)).extracting(Flaw::rule).containsAnyOf("xsd", "format", "required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "https://id.gs1.org/01/09521141012346/21/1"   | check-digit
                    "https://id.gs1.org/00/123"                   | shape
                    "https://id.gs1.org/01/09521141012345/21/1/10/A" | path-order
                    "urn:epc:id:sgtin:0614141.1073.2018"          | urn
                    """)
    void saysWhichRuleOfIdentifiersIsBroken(String epc, String rule) {
        assertThat(rules(event("\"epcList\": [\"" + epc.replace("\"", "") + "\"]")))
                .containsExactly(rule);
    }

    @Test
    void refusesWhatCannotHappen() {
        assertThat(
                        rules(
                                event(
                                        "\"quantityList\": [{\"epcClass\": \"urn:x:y\", \"quantity\": -1}]")))
                .containsExactly("negative");
        assertThat(rules(event("\"epcList\": []").replace("2026-11-01", "2027-11-01")))
                .containsExactly("future");
        assertThat(rules(event("\"epcList\": []").replace("2026-11-01", "1926-11-01")))
                .containsExactly("past");
        assertThat(rules(event("\"epcList\": []").replace("2026-11-01", "2026-02-30")))
                .containsExactly("format");
        assertThat(rules(event("\"epcList\": []").replace("+08:00\",", "+15:00\",")))
                .containsExactly("pattern");
        assertThat(rules(aggregation("urn:x:parent", "urn:x:child"))).isEmpty();
        assertThat(
                        rules(
                                aggregation(
                                        "urn:epc:id:sscc:4012345.0000000333",
                                        "https://id.gs1.org/00/040123450000003338")))
                .containsExactly("cycle");
    }

    @Test
    void refusesAReadingThatContradictsItself() {
        var report =
                """
                "epcList": [], "sensorElementList": [{"sensorMetadata": {"deviceID": "urn:x:1"},
                "sensorReport": [{"type": "Temperature", "value": 3, "deviceID": "urn:x:2"}]}]
                """;

        assertThat(rules(event(report))).containsExactly("contradiction");
        assertThat(rules(event(report.replace("urn:x:2", "urn:x:1")))).isEmpty();
    }

    @Test
    void refusesReadingsThatAreYetToCome() {
        var report =
                """
                "epcList": [], "sensorElementList": [{"sensorMetadata": {"startTime": "%s"},
                "sensorReport": [{"type": "Temperature", "value": 3, "time": "%s"}]}]
                """;
        var then = "2026-11-01T08:00:00Z";

        assertThat(rules(event(report.formatted(then, then)))).isEmpty();
        assertThat(rules(event(report.formatted("2031-11-01T08:00:00Z", then))))
                .containsExactly("future");
        assertThat(rules(event(report.formatted(then, "1931-11-01T08:00:00Z"))))
                .containsExactly("past");
    }

    /// Whoever wrote it out would fill the memory.
    @Test
    void refusesWhatNobodyCouldCount() {
        var quantity = "\"quantityList\": [{\"epcClass\": \"urn:x:y\", \"quantity\": %s}]";

        assertThat(rules(event(quantity.formatted("1e999999999")))).containsExactly("digits");
        assertThat(rules(event(quantity.formatted("1e-999999999")))).containsExactly("digits");
        assertThat(rules(event(quantity.formatted("1e6")))).isEmpty();
    }

    @Test
    void neverReadsDeep() {
        var deep = "[".repeat(100_000);

        assertThatThrownBy(() -> Document.ofJson(deep.getBytes(UTF_8)))
                .isInstanceOfSatisfying(Unfit.class, e -> assertThat(rules(e)).contains("limit"));
        assertThatThrownBy(() -> Document.ofXml("<a>".repeat(100_000).getBytes(UTF_8)))
                .isInstanceOfSatisfying(Unfit.class, e -> assertThat(rules(e)).contains("limit"));
        assertThatThrownBy(() -> Document.ofJson("{\"a\":1,\"a\":2}".getBytes(UTF_8)))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void neverReadsLong() {
        var link = "https://id.gs1.org" + "/01".repeat(30_000);
        var prefixes = new StringBuilder();
        for (var i = 0; i < 200; i++) {
            prefixes.append("\"p").append(i).append("\": \"https://x.example/\", ");
        }

        assertThat(rules(event("\"epcList\": [\"" + link + "\"]"))).contains("length");
        assertThatThrownBy(() -> rules("{\"@context\": {%s\"p\": \"x:\"}}".formatted(prefixes)))
                .isInstanceOfSatisfying(Unfit.class, e -> assertThat(rules(e)).contains("limit"));
        assertThatThrownBy(() -> Document.ofJson(new byte[0])).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> Document.ofXml(new byte[] {1, 2, -1})).isInstanceOf(Unfit.class);
    }

    @Test
    void readsNoEntity() {
        var bomb =
                """
                <!DOCTYPE bomb [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
                <EPCISDocument>&b;</EPCISDocument>
                """;
        var theft = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";

        for (var text : List.of(bomb, theft)) {
            assertThatThrownBy(() -> Document.ofXml(text.getBytes(UTF_8)))
                    .isInstanceOfSatisfying(
                            Unfit.class, e -> assertThat(rules(e)).containsExactly("entity"));
        }
    }

    @Test
    void fetchesNoContext() throws IOException {
        var fetched = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var _ =
                server.createContext(
                        "/",
                        exchange -> {
                            fetched.incrementAndGet();
                            exchange.close();
                        });
        server.start();
        try {
            var address = "http://localhost:%d/c.jsonld".formatted(server.getAddress().getPort());
            var told = event("\"epcList\": [], \"x:y\": 1").replace(Context.ADDRESS, address);

            assertThat(rules(told)).isEmpty();
            assertThat(fetched).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void readsWhatADocumentSaysBesideItsEvents() throws IOException {
        var file = "1.2/EPCIS/XML/Capture/Documents/GS1_US_Pharma_Example_2_2_1_1.xml";

        assertThat(read(RESOURCES.resolve(file)).attributes())
                .contains(
                        new Attribute(
                                Identifiers.canonical("urn:epc:id:sgln:030001.111111.0"),
                                "urn:epcglobal:cbv:mda:city",
                                "Thousand Oaks"));
    }

    private static String event(String what) {
        return """
        {"@context": ["%s"], "type": "ObjectEvent", "action": "OBSERVE",
         "eventTime": "2026-11-01T08:00:00Z", "eventTimeZoneOffset": "+08:00", %s}
        """
                .formatted(Context.ADDRESS, what);
    }

    private static String aggregation(String parent, String child) {
        return event("\"parentID\": \"%s\", \"childEPCs\": [\"%s\"]".formatted(parent, child))
                .replace("ObjectEvent", "AggregationEvent");
    }

    private static List<String> rules(String json) {
        return Document.ofJson(json.getBytes(UTF_8)).check(NOW).stream().map(Flaw::rule).toList();
    }

    private static List<String> rules(Unfit e) {
        return e.flaws().stream().map(Flaw::rule).toList();
    }

    private static List<Flaw> flaws(Path file) throws IOException {
        try {
            return read(file).check(NOW);
        } catch (Unfit e) {
            return e.flaws();
        }
    }

    static Document read(Path file) throws IOException {
        var body = Files.readAllBytes(file);
        return file.toString().endsWith(".xml") ? Document.ofXml(body) : Document.ofJson(body);
    }

    static Stream<Path> valid() throws IOException {
        return files().filter(file -> !file.toString().contains("Invalid") && !isOdd(file));
    }

    static Stream<Path> odd() throws IOException {
        return files().filter(DocumentTest::isOdd);
    }

    private static boolean isOdd(Path file) {
        return ODD.stream().anyMatch(file::endsWith);
    }

    static Stream<Path> invalid() throws IOException {
        return files().filter(file -> file.toString().contains("Invalid"));
    }

    /// All but queries, which are no events.
    private static Stream<Path> files() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return List.copyOf(files.filter(DocumentTest::isDocument).sorted().toList()).stream();
        }
    }

    private static boolean isDocument(Path file) {
        return file.toString().matches(".*\\.(json|xml)") && !file.toString().contains("Queries");
    }
}
