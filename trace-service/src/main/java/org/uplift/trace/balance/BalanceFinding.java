package org.uplift.trace.balance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that does not add up.
///
/// @param lot or the plot that bore too much
/// @param unit `KGM`, or empty for pieces
/// @param rule `more-used-than-came`, `more-sold-than-packed`, `more-made-than-went-in` or
///   `more-harvested-than-the-plot-bears`
@JsonInclude(JsonInclude.Include.NON_NULL)
record BalanceFinding(
        UUID id,
        String division,
        String lot,
        String unit,
        String rule,
        BigDecimal came,
        BigDecimal went,
        String openedAt,
        @Nullable String closedAt) {}
