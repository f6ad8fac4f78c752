package org.uplift.platform.problem;

import static java.util.stream.Collectors.joining;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/// The methods that paths have, as the OpenAPI document of the service says: who comes with another
/// is told them (RFC 9110, 15.5.6).
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP)
public class Methods implements OASFilter {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final Map<Pattern, String> KNOWN = new ConcurrentHashMap<>();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> {
                    var shape = VARIABLE.matcher(path).replaceAll("[^/]+");
                    var methods = item.getOperations().keySet().stream().map(Enum::name);
                    KNOWN.put(Pattern.compile(shape), methods.collect(joining(", ")));
                });
    }

    static String at(String path) {
        var methods = new TreeSet<String>();
        KNOWN.forEach((shape, known) -> {
            if (shape.matcher(path).matches()) {
                methods.add(known);
            }
        });
        return String.join(", ", methods);
    }
}
