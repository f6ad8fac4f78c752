package org.uplift.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final Path DOCUMENT = Path.of("src", "main", "resources", "asyncapi.yaml");

    private final JsonNode document;

    AsyncApiTest() throws IOException {
        document = new YAMLMapper().readTree(DOCUMENT.toFile());
    }

    @Test
    void isWrittenInTheThirdEditionOfItsLanguage() {
        assertThat(document.path("asyncapi").asText()).matches("3\\.\\d+\\.\\d+");
    }

    @Test
    void tellsEveryFactOnAChannel() {
        assertThat(channels().flatMap(channel -> names(channel.path("messages"))))
                .filteredOn(message -> !message.equals("dead-letter"))
                .containsExactlyInAnyOrderElementsOf(PublishedLanguage.types().toList());
    }

    @Test
    void describesEveryFactByItsOwnSchema() {
        assertThat(PublishedLanguage.types())
                .allSatisfy(type ->
                        assertThat(references(document.at("/components/messages/" + type)))
                                .contains("schemas/envelope.v1.json", "schemas/" + type + ".json"));
    }

    @Test
    void saysWhoMayReadEveryChannel() {
        assertThat(channels().map(channel -> channel.path("x-audience").asText()))
                .isNotEmpty()
                .isSubsetOf("services", "operators", "partners");
    }

    /// None yet: what is told is about one household, or somebody's duties.
    @Test
    void opensNoChannelToPartnersUnawares() {
        assertThat(document.path("channels").properties())
                .filteredOn(channel ->
                        channel.getValue().path("x-audience").asText().equals("partners"))
                .isEmpty();
    }

    @Test
    void refersToNothingThatIsMissing() {
        assertThat(references(document)).isNotEmpty().allMatch(this::exists);
    }

    private boolean exists(String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : DOCUMENT.resolveSibling(reference).toFile().isFile();
    }

    private Stream<JsonNode> channels() {
        return children(document.path("channels"));
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static Stream<String> names(JsonNode node) {
        return node.properties().stream().map(property -> property.getKey());
    }

    private static List<String> references(JsonNode node) {
        return node.findValuesAsText("$ref");
    }
}
