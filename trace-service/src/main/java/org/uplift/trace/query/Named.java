package org.uplift.trace.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uplift.trace.gs1.Unit;
import org.uplift.trace.gs1.Vocabulary;

/// The parameters whose names hold the name of something else: a field, a type, a unit.
final class Named {

    private static final Pattern TYPED =
            Pattern.compile("EQ_(?<list>bizTransaction|source|destination)_(?<type>.+)");
    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?<compare>EQ|GT|GE|LT|LE)_(?<value>value|minValue|maxValue|meanValue|sDev"
                            + "|percValue)_(?<unit>[A-Z0-9]{2,4})");
    private static final Pattern TIMED =
            Pattern.compile("(?<compare>GE|LT)_(?<value>time|startTime|endTime)");
    private static final Pattern RANKED = Pattern.compile("(?<compare>GT|GE|LT|LE)_percRank");
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?<compare>EQ|GT|GE|LT|LE|EXISTS)_(?<inner>INNER_)?"
                            + "(?<place>ILMD_|ERROR_DECLARATION_|SENSORELEMENT_|SENSORMETADATA_"
                            + "|SENSORREPORT_|readPoint_|bizLocation_)?(?<name>[^_].*:.+)");

    private static final Map<String, String> PLACES =
            Map.of(
                    "ILMD_", "ilmd",
                    "ERROR_DECLARATION_", "error",
                    "SENSORELEMENT_", "sensorElement",
                    "SENSORMETADATA_", "sensorMetadata",
                    "SENSORREPORT_", "sensorReport",
                    "readPoint_", "readPoint",
                    "bizLocation_", "bizLocation");

    private Named() {}

    static Optional<Condition> condition(Values values) {
        return typed(values)
                .or(() -> measured(values))
                .or(() -> timed(values))
                .or(() -> ranked(values))
                .or(() -> field(values));
    }

    private static Optional<Condition> typed(Values values) {
        var name = TYPED.matcher(values.name());
        if (!name.matches()) {
            return Optional.empty();
        }
        var list = name.group("list");
        var words =
                list.equals("bizTransaction")
                        ? Vocabulary.BIZ_TRANSACTION
                        : Vocabulary.SOURCE_OR_DESTINATION;
        var type = values.context().value(words.uri(name.group("type")));
        return Optional.of(Fields.says(list + "/" + type, values.loose()));
    }

    private static Optional<Condition> measured(Values values) {
        var name = MEASURED.matcher(values.name());
        if (!name.matches()) {
            return Optional.empty();
        }
        var compare = Compare.valueOf(name.group("compare"));
        var unit = Unit.of(name.group("unit"));
        var field = "sensor/" + name.group("value") + "/" + unit.dimension();
        var isSpread = name.group("value").equals("sDev");
        var wanted =
                values.texts().stream()
                        .map(text -> new Values(values.name(), List.of(text), values.context()))
                        .map(Values::number)
                        .map(it -> isSpread ? unit.spreadInSi(it) : unit.inSi(it))
                        .map(it -> Fields.number(field, compare, it))
                        .toList();
        return Optional.of(Condition.any(wanted));
    }

    private static Optional<Condition> timed(Values values) {
        var name = TIMED.matcher(values.name());
        return name.matches()
                ? Optional.of(
                        Fields.time(
                                "sensor/" + name.group("value"),
                                Compare.valueOf(name.group("compare")),
                                values))
                : Optional.empty();
    }

    private static Optional<Condition> ranked(Values values) {
        var name = RANKED.matcher(values.name());
        return name.matches()
                ? Optional.of(
                        Fields.number(
                                "sensor/percRank",
                                Compare.valueOf(name.group("compare")),
                                values.number()))
                : Optional.empty();
    }

    private static Optional<Condition> field(Values values) {
        var name = FIELD.matcher(values.name());
        if (!name.matches()) {
            return Optional.empty();
        }
        var place = name.group("place") == null ? "field" : PLACES.get(name.group("place"));
        var inner = name.group("inner") == null ? "" : "inner-";
        var field = inner + place + "/" + values.context().name(name.group("name"));
        return Optional.of(
                name.group("compare").equals("EXISTS")
                        ? Fields.exists(field)
                        : Fields.said(field, Compare.valueOf(name.group("compare")), values));
    }
}
