package org.uplift.trace.query;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Context;

/// The parameters of a query as they stand in its address: several values have strokes between.
record Said(Map<String, List<String>> parameters, Context context) {

    private static final int MOST = 100;

    /// @param extensions of the header: `prefix=namespace`, with commas between
    static Said in(String uri, @Nullable String extensions) {
        var address = new QueryStringDecoder(uri);
        var parameters = new LinkedHashMap<String, List<String>>();
        address.parameters()
                .forEach((name, values) ->
                        parameters.put(
                                name,
                                values.stream()
                                        .flatMap(it -> Arrays.stream(it.split("\\|", -1)))
                                        .toList()));
        if (parameters.size() > MOST) {
            throw Wrong.parameter("The query", "has too many parameters");
        }
        return new Said(parameters, context(extensions));
    }

    /// One parameter, and no other.
    static Said of(String name, String value) {
        return new Said(Map.of(name, List.of(value)), context(null));
    }

    Wish wish() {
        return Wish.of(parameters, context);
    }

    Said and(String name, String value) {
        var more = new HashMap<>(parameters);
        if (more.put(name, List.of(value)) != null) {
            throw Wrong.parameter(name, "is said by the path");
        }
        return new Said(more, context);
    }

    private static Context context(@Nullable String extensions) {
        var spaces = JsonNodeFactory.instance.objectNode();
        if (extensions != null) {
            for (var one : extensions.split(",")) {
                var parts = one.strip().split("=", 2);
                if (parts.length == 2) {
                    spaces.put(parts[0].strip(), parts[1].strip());
                }
            }
        }
        return Context.of(spaces);
    }
}
