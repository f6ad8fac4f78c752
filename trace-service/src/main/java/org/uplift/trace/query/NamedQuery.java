package org.uplift.trace.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.uplift.trace.epcis.Context;
import org.uplift.trace.epcis.Event;

/// A query with a name.
///
/// @param query its parameters, as JSON
record NamedQuery(String name, JsonNode query) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");
    private static final String CONTEXT = "@context";
    private static final int MOST = 100;

    /// @param body with a name and a query
    static NamedQuery read(JsonNode body) {
        var name = body.path("name").asText();
        if (!NAME.matcher(name).matches()) {
            throw Wrong.parameter("name", "is of letters, digits and -_. , up to 64");
        }
        if (!body.path("query").isObject() || body.size() > 2) {
            throw Wrong.parameter("query", "is an object, and all there is beside the name");
        }
        var query = new NamedQuery(name, body.path("query"));
        var _ = query.wish(Map.of());
        return query;
    }

    /// @param more the parameters of a page
    Wish wish(Map<String, List<String>> more) {
        if (query.size() > MOST) {
            throw Wrong.parameter("query", "has too many parameters");
        }
        var parameters = new LinkedHashMap<String, List<String>>();
        query.properties()
                .forEach(one -> {
                    if (!one.getKey().equals(CONTEXT)) {
                        parameters.put(one.getKey(), texts(one.getValue()));
                    }
                });
        more.forEach((name, values) -> {
            if (!name.equals("perPage") && !name.equals("nextPageToken")) {
                throw Wrong.parameter(name, "is no parameter of a page");
            }
            parameters.put(name, values);
        });
        return Wish.of(parameters, Context.of(query.path(CONTEXT)));
    }

    private static List<String> texts(JsonNode value) {
        return value.isNull() ? List.of() : Event.items(value).map(JsonNode::asText).toList();
    }
}
