package org.uplift.household.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/// What committing an import would do.
///
/// @param labels by how many the households of each colour become more or fewer
/// @param duplicates refused households of which a number stands twice, in the file or on the
///   register
record Preview(Households households, Persons persons, Map<String, Long> labels, long duplicates) {

    record Households(
            @JsonProperty("new") long entered, long changed, long unchanged, long refused) {

        long sum() {
            return entered + changed + unchanged + refused;
        }

        Households since(Households before) {
            return new Households(
                    entered - before.entered,
                    changed - before.changed,
                    unchanged - before.unchanged,
                    refused - before.refused);
        }
    }

    /// @param left members on the register that the file does not name any more
    record Persons(
            @JsonProperty("new") long entered,
            long changed,
            long unchanged,
            long refused,
            long left) {}
}
