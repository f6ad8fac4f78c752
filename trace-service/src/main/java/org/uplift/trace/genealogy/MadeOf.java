package org.uplift.trace.genealogy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a thing is made of: where its ways begin, and how much of it each is. The shares add up to
/// one.
///
/// @param complete false where it comes from more than was looked at; no part is told then
/// @param basis of the shares, the weakest on all levels: `mass`, `pieces`, `alike` where nothing
///   was weighed, `unknown` where things are made of one another
public record MadeOf(boolean complete, String basis, List<Part> parts) {

    public MadeOf {
        parts = List.copyOf(parts);
    }

    /// @param share as a fraction, `3/10`
    /// @param percent the same, rounded
    /// @param place where it was first recorded: a plot
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(
            String item,
            String share,
            BigDecimal percent,
            @Nullable String place,
            @Nullable Instant since) {}
}
