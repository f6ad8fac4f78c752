package org.uplift.household.exitscore;

import java.time.LocalDate;
import java.util.List;
import org.uplift.codes.CodeLists;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Deprivations;

/// The test of the law, whatever the score: two no-worries, three guarantees, and water. Who is
/// deprived in any is never eligible.
///
/// @param deprivations in what the household is deprived
record Statutory(boolean eligible, List<Deprivation> deprivations) {

    /// @param code of the list `deprivation`
    public record Deprivation(String code, String zh, String en) {}

    static Statutory of(HouseholdFile file, LocalDate day) {
        var found = Deprivations.of(file, day).stream().map(Statutory::named).toList();
        return new Statutory(found.isEmpty(), found);
    }

    private static Deprivation named(String code) {
        return CodeLists.get("deprivation")
                .named(code)
                .map(entry -> new Deprivation(code, entry.zh(), entry.en()))
                .orElseThrow();
    }
}
