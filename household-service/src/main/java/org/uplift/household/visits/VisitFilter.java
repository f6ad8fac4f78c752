package org.uplift.household.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;

/// Which visits are asked for; what is absent is not asked.
///
/// @param visitor the subject of whoever visited
record VisitFilter(
        @Nullable UUID household,
        @Nullable String visitor,
        @Nullable Boolean open,
        @Nullable Boolean flagged) {

    /// A condition of HQL and its values.
    record Where(String text, Object[] values) {}

    VisitFilter of(@Nullable String visitor) {
        return new VisitFilter(household, visitor, open, flagged);
    }

    Where within(DivisionScope scope, Key after) {
        var text =
                new StringBuilder(
                        "division >= ?1 and division < ?2"
                                + " and (division > ?3 or division = ?3 and id > ?4)");
        var values = new ArrayList<Object>();
        values.addAll(List.of(scope.from(), scope.until(), after.division()));
        values.add(after.ids().getFirst());
        if (household != null) {
            values.add(household);
            text.append(" and householdId = ?").append(values.size());
        }
        if (visitor != null) {
            values.add(visitor);
            text.append(" and subject = ?").append(values.size());
        }
        if (open != null) {
            text.append(open ? " and closedAt is null" : " and closedAt is not null");
        }
        if (flagged != null) {
            values.add(flagged);
            text.append(" and appraised.flagged = ?").append(values.size());
        }
        return new Where(text.toString(), values.toArray());
    }
}
