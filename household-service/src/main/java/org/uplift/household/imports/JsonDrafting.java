package org.uplift.household.imports;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Wording;
import org.uplift.platform.problem.StrictJson;

/// Reads households out of lines of JSON, each a file as it is registered over REST. The ids of
/// members are not read: who is who is found out by their papers.
final class JsonDrafting implements Drafting {

    private static final ObjectReader READER =
            StrictJson.mapper()
                    .addMixIn(Member.class, WithoutId.class)
                    .readerFor(HouseholdFile.class);

    @JsonIgnoreProperties("id")
    private interface WithoutId {}

    @Override
    public Draft read(Group group) {
        var row = group.rows().getFirst();
        try {
            HouseholdFile file = READER.readValue(row.cells()[0]);
            if (file == null || file.number() == null) {
                return refused(row.number(), new Spot(0, "number"), "number-missing");
            }
            return hasHoles(file)
                    ? refused(row.number(), new Spot(0, ""), "wrong-type")
                    : draft(row.number(), file, List.of());
        } catch (UnrecognizedPropertyException e) {
            return refused(row.number(), spot(e), "unknown-item");
        } catch (JsonMappingException e) {
            return refused(row.number(), spot(e), "wrong-type");
        } catch (JsonProcessingException e) {
            return refused(row.number(), new Spot(0, ""), "not-json");
        }
    }

    @Override
    public List<Integer> silent() {
        return List.of();
    }

    private static Draft refused(int row, Spot spot, String rule) {
        var refusal = Refusal.of(row, Refusal.shown(spot.column()), rule, "");
        return draft(row, null, List.of(refusal));
    }

    private static Draft draft(int row, @Nullable HouseholdFile file, List<Refusal> refusals) {
        return new Draft(List.of(row), 1, file, (member, key) -> text(file, member, key), refusals);
    }

    private static String text(@Nullable HouseholdFile file, int member, String key) {
        var column = Layout.published().named(key);
        if (file == null || column.isEmpty()) {
            return "";
        }
        var rows = Layout.published().write(file, Wording.KEY);
        return member < rows.size() ? rows.get(member)[column.get().index()] : "";
    }

    /// A member or an income that is nothing cannot be laid out in cells.
    private static boolean hasHoles(HouseholdFile file) {
        return Stream.of(file.members(), file.incomes())
                .anyMatch(list -> list == null || list.stream().anyMatch(Objects::isNull));
    }

    private static Spot spot(JsonMappingException e) {
        return Spot.of(
                e.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null
                                        ? "[" + step.getIndex() + "]"
                                        : "." + step.getFieldName())
                        .collect(joining())
                        .replaceFirst("^\\.", ""));
    }
}
