package org.uplift.platform.sheets;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// One column of a list of records, named and filled as in its JSON.
record Column(String name, JsonPointer place, boolean isNumber) {

    private static final Set<Class<?>> NUMBERS =
            Set.of(
                    int.class,
                    long.class,
                    double.class,
                    Integer.class,
                    Long.class,
                    Double.class,
                    BigDecimal.class);

    /// One for each component; those of a record within have a dotted name.
    static List<Column> of(Class<?> record) {
        return within(record, "").toList();
    }

    private static Stream<Column> within(Class<?> record, String path) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(component -> columns(component, path + component.getName()));
    }

    private static Stream<Column> columns(RecordComponent component, String name) {
        var type = component.getType();
        return type.isRecord()
                ? within(type, name + ".")
                : Stream.of(
                        new Column(
                                name,
                                JsonPointer.compile("/" + name.replace('.', '/')),
                                NUMBERS.contains(type)));
    }

    String cell(JsonNode item) {
        return text(item.at(place));
    }

    static String text(@Nullable JsonNode value) {
        if (value == null || value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(Column::text)
                        .collect(joining("; "))
                : value.isObject() ? value.toString() : value.asText();
    }
}
