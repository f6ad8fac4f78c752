package org.uplift.trace.gs1;

import java.util.Map;
import java.util.Optional;

/// Where the company's own part of a number ends. Only GS1's members know it in general; for the
/// numbers of GS1 China it follows from how they begin (GB 12904).
final class CompanyPrefix {

    private static final Map<String, Integer> LENGTHS =
            Map.of(
                    "690", 7, "691", 7, "692", 8, "693", 8, "694", 8, "695", 8, "696", 8, "697", 9,
                    "952", 7);

    private CompanyPrefix() {}

    /// @param digits that begin with the prefix
    static Optional<Integer> length(String digits) {
        return digits.length() < 3
                ? Optional.empty()
                : Optional.ofNullable(LENGTHS.get(digits.substring(0, 3)));
    }
}
