package org.uplift.platform.identity;

import static java.util.stream.Collectors.toCollection;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        var roles = rule.roles();
        operation.addExtension("x-roles", roles);
        operation.addExtension("x-relation", relation(rule));
        operation.setSecurity(
                List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, roles)));
        operation.setDescription(description(operation, rule));
        answer(operation.getResponses(), "401", "No valid token");
        answer(operation.getResponses(), "403", "None of the caller's roles may do this");
        if (rule.outside() == Outside.MISSING) {
            answer(operation.getResponses(), "404", "Not there, or outside the duty area");
        }
        if (operation.getRequestBody() != null) {
            answer(operation.getResponses(), "413", "The body is larger than the caller's may be");
        }
        answer(
                operation.getResponses(),
                "429",
                "More requests than the caller may make; Retry-After says when to ask again");
    }

    /// One for all roles, or each role's where they differ.
    private static Object relation(AccessRule rule) {
        var relations = new LinkedHashMap<String, String>();
        rule.roles().forEach(role -> relations.put(role, relation(rule, role)));
        var distinct = Set.copyOf(relations.values());
        return distinct.size() == 1 ? distinct.iterator().next() : relations;
    }

    private static String relation(AccessRule rule, String role) {
        return isUnbound(rule, role) ? "any" : "own or below";
    }

    private static boolean isUnbound(AccessRule rule, String role) {
        return rule.of(List.of(role)) == Reach.ALL;
    }

    private static String description(Operation operation, AccessRule rule) {
        var sentence =
                switch (rule.outside()) {
                    case NOWHERE -> "Does not depend on the duty area.";
                    case MISSING -> "What lies outside the caller's duty area is not there.";
                    case EMPTY -> "Of what lies outside the caller's duty area nothing is found.";
                };
        if (rule.outside() != Outside.NOWHERE) {
            sentence += exceptions(rule);
        }
        var own = operation.getDescription();
        return own == null ? sentence : own.strip() + "\n\n" + sentence;
    }

    private static String exceptions(AccessRule rule) {
        var unbound = rule.roles().stream().filter(role -> isUnbound(rule, role)).toList();
        return unbound.isEmpty()
                ? ""
                : " Wherever it lies, it is there for: " + String.join(", ", unbound) + ".";
    }

    private static void answer(APIResponses responses, String status, String description) {
        if (responses.getAPIResponse(status) == null) {
            var _ =
                    responses.addAPIResponse(
                            status, OASFactory.createAPIResponse().description(description));
        }
    }
}
