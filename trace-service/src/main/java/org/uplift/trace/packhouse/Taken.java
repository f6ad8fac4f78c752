package org.uplift.trace.packhouse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.orchard.Lot;
import org.uplift.trace.step.Rule;

/// Lots that something is made of, and how much of each.
record Taken(List<Part> parts) {

    /// @param kg of the lot
    record Part(Lot lot, BigDecimal kg) {}

    Taken {
        parts = List.copyOf(parts);
    }

    /// The smallest division in which all of it lies.
    String division() {
        return Area.around(parts.stream().map(part -> part.lot().division()).toList());
    }

    /// Whose it is, where it is all one household's.
    @Nullable UUID household() {
        var first = parts.getFirst().lot().householdId();
        var isOnes =
                parts.stream().allMatch(part -> Objects.equals(part.lot().householdId(), first));
        return isOnes ? first : null;
    }

    void check(String kind, String rule, String sentence, LocalDate on) {
        for (var part : parts) {
            if (!part.lot().is(kind)) {
                throw Rule.refused("from", rule, sentence + ": " + part.lot().code());
            }
            Rule.notBefore(
                    on, part.lot().day(), "Lot %s was not there yet".formatted(part.lot().code()));
        }
        if (parts.stream().map(part -> part.lot().code()).distinct().count() < parts.size()) {
            throw Rule.refused("from", "lot-twice", "A lot is named once");
        }
    }
}
