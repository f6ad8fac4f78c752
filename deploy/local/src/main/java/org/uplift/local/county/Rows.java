package org.uplift.local.county;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A household laid out as rows of values, one a member.
final class Rows {

    private Rows() {}

    static List<@Nullable Object[]> of(Household household) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var member : household.members()) {
            var row = new @Nullable Object[Columns.ALL.size()];
            var column = 0;
            for (var key : Columns.HOUSEHOLD) {
                var stands = rows.isEmpty() || key.equals("number");
                row[column++] = stands ? household.items().at(key) : null;
            }
            for (var key : Columns.MEMBER) {
                row[column++] = member.at(key);
            }
            rows.add(row);
        }
        return rows;
    }

    /// As people write it into a cell.
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> codes -> String.join(";", codes.stream().map(Object::toString).toList());
            default -> value.toString();
        };
    }

    static List<String> texts(@Nullable Object[] row) {
        var texts = new ArrayList<String>(row.length);
        for (var value : row) {
            texts.add(text(value));
        }
        return texts;
    }
}
