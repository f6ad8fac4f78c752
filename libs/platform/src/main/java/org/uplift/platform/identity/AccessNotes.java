package org.uplift.platform.identity;

import static java.util.stream.Collectors.toCollection;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// Writes into every operation of the OpenAPI document who may use it, on what, and what others are
/// told. An operation without a row in the table of access, or a row without an operation, ends the
/// build.
@OpenApiFilter(stages = RunStage.BUILD)
public class AccessNotes implements OASFilter {

    private static final String SCHEME = "token";

    private final AccessTable table;

    public AccessNotes() {
        this(AccessTable.load());
    }

    AccessNotes(AccessTable table) {
        this.table = table;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        declareToken(document);
        var left =
                table.rules().stream()
                        .map(AccessRule::operation)
                        .collect(toCollection(HashSet::new));
        operations(document)
                .forEach((name, operation) -> {
                    var id = String.valueOf(operation.getOperationId());
                    note(operation, table.rule(id).orElseThrow(() -> lacking(name, id)));
                    left.remove(id);
                });
        if (!left.isEmpty()) {
            throw new IllegalStateException("Rows of access.txt without an operation: " + left);
        }
    }

    private static void declareToken(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Of the identity provider; its groups are the roles"));
    }

    /// By method and path.
    private static Map<String, Operation> operations(OpenAPI document) {
        var paths = Optional.ofNullable(document.getPaths()).orElseGet(OASFactory::createPaths);
        var operations = new LinkedHashMap<String, Operation>();
        paths.getPathItems()
                .forEach((path, item) ->
                        item.getOperations()
                                .forEach((method, operation) ->
                                        operations.put(method + " " + path, operation)));
        return operations;
    }

    private static IllegalStateException lacking(String name, String operation) {
        return new IllegalStateException(
                "%s, operationId %s, has no row in access.txt".formatted(name, operation));
    }

    private static void note(Operation operation, AccessRule rule) {
        if (rule.isPublic()) {
            noteForEverybody(operation, rule);
        } else {
            noteForCallers(operation, rule);
        }
        answer(
                operation.getResponses(),
                "429",
                "More requests than the caller may make; Retry-After says when to ask again");
    }

    private static void noteForEverybody(Operation operation, AccessRule rule) {
        operation.addExtension("x-roles", List.of("everybody"));
        operation.addExtension("x-relation", "any");
        operation.setSecurity(List.of());
        operation.setDescription(description(operation, new Relation(rule).sentence()));
        answer(operation.getResponses(), "401", "A token that is not valid; none is needed");
        answer(operation.getResponses(), "403", "A page of another origin asks");
    }

    private static void noteForCallers(Operation operation, AccessRule rule) {
        var roles = rule.roles();
        var relation = new Relation(rule);
        operation.addExtension("x-roles", roles);
        operation.addExtension("x-relation", relation.extension());
        operation.setSecurity(
                List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, roles)));
        operation.setDescription(description(operation, relation.sentence()));
        answer(operation.getResponses(), "401", "No valid token");
        answer(operation.getResponses(), "403", "None of the caller's roles may do this");
        if (rule.outside() == Outside.MISSING) {
            answer(operation.getResponses(), "404", "Not there, or outside the duty area");
        }
    }

    private static String description(Operation operation, String sentence) {
        var own = operation.getDescription();
        return own == null ? sentence : own.strip() + "\n\n" + sentence;
    }

    private static void answer(APIResponses responses, String status, String description) {
        if (responses.getAPIResponse(status) == null) {
            var _ =
                    responses.addAPIResponse(
                            status, OASFactory.createAPIResponse().description(description));
        }
    }
}
