package org.uplift.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageTest {

    /// Parts of the household file that must never travel, as they would be called in a schema.
    private static final List<String> PERSONAL =
            List.of(
                    "name",
                    "idnumber",
                    "idno",
                    "phone",
                    "mobile",
                    "account",
                    "bank",
                    "address",
                    "birthdate",
                    "photo",
                    "latitude",
                    "longitude",
                    "school",
                    "employer",
                    "disease");

    /// Names of places are nobody's.
    private static final Set<String> IMPERSONAL = Set.of("division.entered.v1");

    private static final Set<String> SHARED = Set.of("envelope.v1", "household-profile.v1");

    private final Map<String, JsonNode> schemas = Schemas.published();

    @Test
    void hasASchemaForEveryFactAndAFactForEverySchema() {
        assertThat(schemas.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(PublishedLanguage.types(), SHARED.stream()).toList());
    }

    @Test
    void carriesNoPersonalData() {
        var told = new TreeMap<>(schemas);
        told.keySet().removeAll(IMPERSONAL);
        told.forEach((name, schema) ->
                assertThat(fields(schema))
                        .as(name)
                        .isNotEmpty()
                        .noneMatch(field -> PERSONAL.stream().anyMatch(field::endsWith)));
    }

    private static List<String> fields(JsonNode schema) {
        var fields = new ArrayList<String>();
        schema.path("properties")
                .fieldNames()
                .forEachRemaining(field -> fields.add(field.toLowerCase(Locale.ROOT)));
        schema.forEach(part -> fields.addAll(fields(part)));
        return fields;
    }
}
