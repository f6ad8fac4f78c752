package org.uplift.household.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.Member;
import org.uplift.platform.copy.TableRows;

/// The rows of a household: one place for their columns, whichever way they go in.
final class RegisterRows {

    static final TableRows HOUSEHOLD = new TableRows("household", householdColumns());

    static final TableRows PERSON =
            new TableRows(
                    "person",
                    List.of(
                            "id",
                            "household_id",
                            "division",
                            "name",
                            "id_number",
                            "phone",
                            "relation",
                            "birth_date"));

    private RegisterRows() {}

    /// @param version that the row gets
    static List<@Nullable Object> household(Household household, long version) {
        var signature = household.signature();
        var row = new ArrayList<@Nullable Object>();
        row.add(household.id());
        row.addAll(household.summary().row());
        row.add(version);
        row.add(signature.at());
        row.add(signature.by());
        row.add(signature.reason());
        row.add(FileJson.write(household.file()));
        return row;
    }

    static Stream<List<@Nullable Object>> persons(Household household) {
        return household.file().members().stream().map(member -> person(household, member));
    }

    private static List<@Nullable Object> person(Household household, Member member) {
        return Arrays.asList(
                Household.idOf(member),
                household.id(),
                household.file().division(),
                member.name(),
                member.idNumber(),
                member.phone(),
                member.relation(),
                member.birthDate());
    }

    private static List<String> householdColumns() {
        var columns = new ArrayList<>(List.of("id"));
        columns.addAll(Summary.COLUMNS);
        columns.addAll(List.of("version", "changed_at", "changed_by", "reason", "file"));
        return columns;
    }
}
