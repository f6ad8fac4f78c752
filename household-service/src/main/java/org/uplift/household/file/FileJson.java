package org.uplift.household.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/// The file as it is kept: the same text whoever writes it. What is absent is left out, and items
/// that a later version of the file dropped are skipped.
public final class FileJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final ObjectWriter WRITER = JSON.writerFor(HouseholdFile.class);
    private static final ObjectReader READER = JSON.readerFor(HouseholdFile.class);

    private FileJson() {}

    public static String write(HouseholdFile file) {
        try {
            return WRITER.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot write a household file", e);
        }
    }

    public static HouseholdFile read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a household file", e);
        }
    }

    public static ObjectNode tree(HouseholdFile file) {
        return JSON.valueToTree(file);
    }

    static HouseholdFile of(ObjectNode tree) {
        try {
            return READER.readValue(tree);
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a household file", e);
        }
    }
}
