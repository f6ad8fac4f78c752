package org.uplift.trace.capture;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something an event is about: a thing with a name of its own, or some quantity of a kind.
///
/// @param role `epc`, `parent`, `child`, `input` or `output`
/// @param uri its one name here
/// @param quantity as it was said
/// @param amount the same in the unit of SI
/// @param dimension the code of that unit; nothing where pieces are counted
/// @param exact kilograms or pieces to the last digit; nothing where another thing was measured
public record Thing(
        String role,
        boolean isKind,
        String uri,
        @Nullable Double quantity,
        @Nullable Double amount,
        @Nullable String dimension,
        @Nullable BigDecimal exact) {

    /// What masses are told in.
    public static final String KILOGRAM = "KGM";

    static Thing single(String role, String uri) {
        return new Thing(role, false, uri, null, null, null, null);
    }

    static Thing kind(String role, String uri) {
        return new Thing(role, true, uri, null, null, null, null);
    }

    List<@Nullable Object> row(long event, String division) {
        return Arrays.asList(event, division, role, isKind, uri, quantity, amount, dimension);
    }
}
