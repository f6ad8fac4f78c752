package org.uplift.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

    private static final String COW =
            """
            {"type": "object", "required": ["milk"],
             "properties": {"milk": {"type": "integer", "description": "litres"}}}\
            """;

    @Test
    void allowsAnOptionalPropertyAndABetterRemark() {
        assertThat(breaks("\"litres\"}", "\"litres a day\"}, \"calf\": {\"type\": \"boolean\"}"))
                .isEmpty();
    }

    @Test
    void namesAPropertyThatIsGone() {
        assertThat(breaks("\"milk\": {", "\"cream\": {"))
                .containsExactly("cow/properties/milk is gone");
    }

    @Test
    void namesANewDuty() {
        assertThat(breaks("[\"milk\"]", "[\"milk\",\"calf\"]"))
                .containsExactly("cow/required was [\"milk\"] and is now [\"milk\",\"calf\"]");
    }

    @Test
    void namesAChangedType() {
        assertThat(breaks("\"integer\"", "\"string\""))
                .containsExactly("cow/properties/milk/type was \"integer\" and is now \"string\"");
    }

    @Test
    void namesANewBound() {
        assertThat(breaks("\"integer\"", "\"integer\", \"maximum\": 40"))
                .containsExactly("cow/properties/milk/maximum was unsaid and is now 40");
    }

    private static List<String> breaks(String part, String instead) {
        return Compatibility.breaks("cow", read(COW), read(COW.replace(part, instead)));
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
