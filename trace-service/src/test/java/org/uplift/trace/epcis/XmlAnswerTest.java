package org.uplift.trace.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uplift.trace.hash.EventHash;
import org.xml.sax.SAXException;

class XmlAnswerTest {

    private static final Schema QUERIES = schema();

    /// Every document that may be captured, given out as XML, is right by GS1's schema and says the
    /// same: its events have the hashes they had.
    @ParameterizedTest
    @MethodSource("captured")
    void saysInXmlWhatWasCaptured(Path file) throws IOException, SAXException {
        var document = DocumentTest.read(file);
        var answer = answer(document);
        var written = XmlAnswer.of(answer);

        QUERIES.newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
        var again = Document.ofXml(written);
        assertThat(again.events()).hasSameSizeAs(document.events());
        for (var i = 0; i < again.events().size(); i++) {
            assertThat(phrase(again.events().get(i)))
                    .as("event %d", i)
                    .isEqualTo(phrase(bare(document.events().get(i))));
        }
    }

    @Test
    void writesNothingThatXmlDoesNotKnow() throws IOException, SAXException {
        var event =
                """
                {"type": "EPCISQueryDocument", "creationDate": "2026-11-01T08:00:00Z",
                 "@context": [{"a": "https://x.example/?a=1&b=<2>"}],
                 "epcisBody": {"queryResults": {"queryName": "q", "resultsBody": {"eventList": [
                 {"type": "ObjectEvent", "action": "OBSERVE", "eventTime": "2026-11-01T08:00:00Z",
                  "eventTimeZoneOffset": "+08:00", "epcList": ["urn:x:]]>&\\""],
                  "a:1 b": {"c": "\\u0001<d>", "a:e": {"#text": "f", "g": 1}}}]}}}}
                """;
        var written = XmlAnswer.of(Json.read(event));

        QUERIES.newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
        var again = Document.ofXml(written).events().getFirst().tree();
        assertThat(again.at("/epcList/0").asText()).isEqualTo("urn:x:]]>&\"");
        assertThat(again.path("ns0:_1_b").path("c").asText()).isEqualTo("<d>");
        assertThat(again.path("ns0:_1_b").path("ns0:e").path("g").asText()).isEqualTo("1");
    }

    /// As a query finds them.
    private static JsonNode answer(Document document) {
        var json = JsonNodeFactory.instance;
        var answer = json.objectNode().put("creationDate", "2026-11-01T08:00:00Z");
        var results = answer.putObject("epcisBody").putObject("queryResults");
        results.put("queryName", "SimpleEventQuery");
        var list = results.putObject("resultsBody").putArray("eventList");
        for (var event : document.events()) {
            ObjectNode one = event.tree().deepCopy();
            var prefixes = json.objectNode();
            event.context().namespaces().forEach(prefixes::put);
            one.putArray("@context").add(prefixes);
            list.add(one);
        }
        return answer;
    }

    /// Which fields are to be passed over, no answer says.
    private static Event bare(Event event) {
        return new Event(event.tree(), event.context(), Set.of());
    }

    private static String phrase(Event event) {
        return EventHash.of(event);
    }

    static Stream<Path> captured() throws IOException {
        return DocumentTest.valid();
    }

    private static Schema schema() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setResourceResolver(new XmlSchemaFiles());
            return factory.newSchema(XmlSchemaFiles.source("EPCglobal-epcis-query-2_0.xsd"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
