package org.uplift.platform.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The columns a sheet is ruled into.
///
/// @param numbers which of them hold numbers
/// @param cells what stands in them of one item's JSON
record Ruling(List<String> names, List<Boolean> numbers, Function<JsonNode, List<String>> cells) {

    /// A column for each component.
    static Ruling of(Class<?> record) {
        var columns = Column.of(record);
        return new Ruling(
                columns.stream().map(Column::name).toList(),
                columns.stream().map(Column::isNumber).toList(),
                item -> columns.stream().map(column -> column.cell(item)).toList());
    }

    /// A column for whatever any of the items has, in the order it is first met.
    static Ruling of(Stream<JsonNode> items) {
        Map<String, Boolean> columns = new LinkedHashMap<>();
        items.map(Flat::of)
                .forEach(row ->
                        row.forEach((name, value) ->
                                columns.merge(name, isNumber(value), Boolean::logicalAnd)));
        var names = List.copyOf(columns.keySet());
        return new Ruling(
                names, List.copyOf(columns.values()), item -> cells(Flat.of(item), names));
    }

    private static List<String> cells(Map<String, JsonNode> row, List<String> names) {
        return names.stream().map(name -> Column.text(row.get(name))).toList();
    }

    private static boolean isNumber(JsonNode value) {
        return value.isNumber() || value.isNull();
    }
}
