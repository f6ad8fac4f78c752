package org.uplift.trace.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/// JSON from strangers: of a depth, with names and numbers of a length, and each name once.
public final class Json {

    static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_WORDS = 1_000_000;
    private static final int LONGEST_NAME = 200;

    /// No database keeps it.
    private static final String NOTHING = "\\u0000";

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(LONGEST_TEXT)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .maxNameLength(LONGEST_NAME)
                                                    .maxTokenCount(MOST_WORDS)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private Json() {}

    /// @throws Unfit for what is no JSON, or none that anybody would write
    public static JsonNode read(byte[] body) {
        if (new String(body, UTF_8).contains(NOTHING)) {
            throw Unfit.because("", "character", "It holds a character that stands for nothing");
        }
        try {
            return MAPPER.readTree(body);
        } catch (StreamConstraintsException e) {
            throw Unfit.because("", "limit", "The JSON is too deep, or has too long a word");
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw Unfit.because(
                    place == null ? "" : "line " + place.getLineNr(), "json", "It is not JSON");
        } catch (IOException e) {
            throw Unfit.because("", "json", "It is not JSON in UTF-8");
        }
    }

    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("What was kept is no JSON", e);
        }
    }

    static JsonMapper mapper() {
        return MAPPER;
    }
}
