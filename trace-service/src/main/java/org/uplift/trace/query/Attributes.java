package org.uplift.trace.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uplift.trace.epcis.Attribute;

/// The parameters that ask what documents said of the places, products and parties which events
/// name: master data.
final class Attributes {

    private static final Pattern HAS = Pattern.compile("HASATTR_(?<field>.+)");
    private static final Pattern SAYS =
            Pattern.compile("EQ_?ATTR_(?<field>[A-Za-z]+|[^_]+:[^_]+)_(?<name>.+)");
    private static final Map<String, String> COLUMNS =
            Map.of(
                    "bizStep", "biz_step",
                    "disposition", "disposition",
                    "readPoint", "read_point",
                    "bizLocation", "biz_location");
    private static final List<String> PARTIES = List.of("source", "destination", "bizTransaction");
    private static final String COLUMN =
            """
            e.%s = any(array(select a.uri from epcis_attribute a where a.name = any(?)%s))\
            """;
    private static final String THING =
            """
            e.seq in (select t.event from epcis_attribute a join epcis_thing t on t.uri = a.uri
                      where a.name = any(?)%s)\
            """;
    private static final String FIELD =
            """
            e.seq in (select f.event from epcis_field f join epcis_attribute a on a.uri = f.value
                      where f.name >= ? and f.name < ? and a.name = any(?)%s)\
            """;
    private static final String BELOW =
            """
            e.%s = any(array(
                with recursive below (uri) as (
                    select unnest(?::text[]) collate "C"
                    union
                    select a.value from below
                    join epcis_attribute a on a.uri = below.uri and a.name = ?)
                select uri from below))\
            """;

    private Attributes() {}

    static Optional<Condition> condition(Values values) {
        var has = HAS.matcher(values.name());
        if (has.matches()) {
            return Optional.of(of(values, has.group("field"), names(values), new String[0]));
        }
        var says = SAYS.matcher(values.name());
        if (says.matches()) {
            var name = Attribute.name(values.context(), says.group("name"));
            return Optional.of(
                    of(values, says.group("field"), new String[] {name}, values.loose()));
        }
        return Optional.empty();
    }

    /// A place in any of those, and in what lies in them by what documents say.
    static Condition below(String column, String[] places) {
        return Condition.of(BELOW.formatted(column), places, Attribute.CHILD);
    }

    private static String[] names(Values values) {
        return Arrays.stream(values.all())
                .map(name -> Attribute.name(values.context(), name))
                .toArray(String[]::new);
    }

    private static Condition of(Values asked, String field, String[] names, String[] values) {
        var more = values.length == 0 ? "" : " and a.value = any(?)";
        var all = new ArrayList<Object>();
        String sql;
        if (COLUMNS.containsKey(field)) {
            sql = COLUMN.formatted(COLUMNS.get(field), more);
        } else if (field.equals("epcClass")) {
            sql = THING.formatted(more);
        } else {
            var name = asked.context().name(field);
            if (!PARTIES.contains(field) && name.equals(field)) {
                throw Wrong.parameter(asked.name(), "asks of a field that names nothing");
            }
            var isParty = PARTIES.contains(field);
            all.add(isParty ? field + "/" : "field/" + name);
            all.add(isParty ? field + "0" : "field/" + name + " ");
            sql = FIELD.formatted(more);
        }
        all.add(names);
        if (values.length > 0) {
            all.add(values);
        }
        return new Condition(sql, all);
    }
}
