package org.uplift.analytics.measure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A lack that counts towards multidimensional poverty, and its weight in tenths: five dimensions
/// of a fifth each. Income stands beside them, with the lines.
///
/// Codes are those of the list `deprivation`.
public record Deprivation(int index, String code, int tenths) {

    /// All weights together.
    public static final int TENTHS = 10;

    public static final List<Deprivation> ALL =
            List.of(
                    new Deprivation(0, "income", 0),
                    new Deprivation(1, "food", 1),
                    new Deprivation(2, "clothing", 1),
                    new Deprivation(3, "schooling", 2),
                    new Deprivation(4, "insurance", 1),
                    new Deprivation(5, "medical-burden", 1),
                    new Deprivation(6, "housing", 2),
                    new Deprivation(7, "water-unsafe", 1),
                    new Deprivation(8, "water-difficult", 1));

    /// Those of the given codes that are known here; the list of codes may grow.
    static List<Deprivation> among(Collection<String> codes) {
        return codes.stream().distinct().flatMap(code -> find(code).stream()).toList();
    }

    private static Optional<Deprivation> find(String code) {
        return ALL.stream().filter(deprivation -> deprivation.code().equals(code)).findFirst();
    }

    /// Those that weigh.
    public static Stream<Deprivation> weighing() {
        return ALL.stream().filter(deprivation -> deprivation.tenths() > 0);
    }
}
