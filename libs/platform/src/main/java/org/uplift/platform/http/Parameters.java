package org.uplift.platform.http;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/// The names that operations know in a query, as the OpenAPI document of the service says. Nobody
/// guesses what another one means: it is refused by its name. An operation whose names cannot be
/// listed says so by a parameter that is an exploded object, and refuses for itself.
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP)
public class Parameters implements OASFilter {

    private static final String ANY = "*";
    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getOperationId() != null)
                .forEach(operation -> KNOWN.put(operation.getOperationId(), names(operation)));
    }

    private static Set<String> names(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(parameter -> parameter.getIn() == In.QUERY)
                .map(parameter -> isOpen(parameter) ? ANY : parameter.getName())
                .collect(toUnmodifiableSet());
    }

    private static boolean isOpen(Parameter parameter) {
        var schema = parameter.getSchema();
        return Boolean.TRUE.equals(parameter.getExplode())
                && schema != null
                && schema.getType() != null
                && schema.getType().contains(SchemaType.OBJECT);
    }

    static boolean isKnown(String operation, String name) {
        var known = KNOWN.getOrDefault(operation, Set.of());
        return known.contains(name) || known.contains(ANY);
    }
}
