package org.uplift.household.registry;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;

/// What lists and searches need of a file; derived from it, never entered.
@Embeddable
record Summary(
        String number,
        String division,
        @Nullable String groupName,
        String headName,
        @Nullable String phone,
        String label,
        String status,
        String attribute,
        String mainCause,
        int size,
        int labourers,
        @Nullable Long perCapitaFen) {

    static final List<String> COLUMNS =
            List.of(
                    "number",
                    "division",
                    "group_name",
                    "head_name",
                    "phone",
                    "label",
                    "status",
                    "attribute",
                    "main_cause",
                    "size",
                    "labourers",
                    "per_capita_fen");

    static Summary of(HouseholdFile file) {
        var standing = Standing.of(file);
        return new Summary(
                Household.numberOf(file),
                file.division(),
                file.group(),
                file.head().map(Member::name).orElse(""),
                file.phone(),
                standing.label().code(),
                standing.status().code(),
                file.attribute(),
                file.mainCause(),
                file.size(),
                file.labourers(),
                file.latestIncome().map(file::perCapitaFen).orElse(null));
    }

    List<@Nullable Object> row() {
        return Arrays.asList(
                number,
                division,
                groupName,
                headName,
                phone,
                label,
                status,
                attribute,
                mainCause,
                size,
                labourers,
                perCapitaFen);
    }
}
