package org.uplift.trace.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.pledge.Sum;
import org.uplift.trace.profile.Shown;

/// A grower whose fruit is in a thing, as far as they let buyers know.
///
/// @param division where they live
/// @param place its names, where they let them know
/// @param percent of the thing, nothing where nobody knows
/// @param soldFen what their produce brought within a year
public record Origin(
        Shown grower,
        String division,
        String place,
        @Nullable BigDecimal percent,
        long soldFen,
        Sum pledged) {}
