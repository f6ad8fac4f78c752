package org.uplift.household.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.platform.Aggregate;

/// A household as it is erased.
///
/// @param version the last it will ever have
record Erasure(UUID id, long version) implements Aggregate {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Erasure of(Household household) {
        return new Erasure(household.id(), household.version() + 1);
    }

    /// The text without the names of the household's people, and without anything that looks like a
    /// number of theirs.
    static String blackened(String text, HouseholdFile file) {
        var rest = text;
        for (var member : file.members()) {
            rest = rest.replace(member.name(), "…");
        }
        return rest.replaceAll("[0-9]{6,}[Xx]?", "…");
    }

    /// The numbers by which the household is known where it is not filed.
    static String sought(HouseholdFile file) {
        var numbers =
                Stream.concat(
                        Stream.of(file.number()),
                        file.members().stream().map(Member::citizenNumber));
        try {
            return JSON.writeValueAsString(numbers.filter(Objects::nonNull).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers cannot be written", e);
        }
    }

    static List<String> sought(String text) {
        try {
            return List.of(JSON.readValue(text, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers cannot be read", e);
        }
    }
}
