package org.uplift.household.codes;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;
import org.uplift.household.file.Code;

/// Writes into the OpenAPI document which list the code in a body or a query is of, wherever it is
/// asked whether it is.
@OpenApiFilter(stages = RunStage.BUILD)
public class CodeNotes implements OASFilter {

    private static final String EXTENSION = "x-code-list";

    private final IndexView classes;

    public CodeNotes(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (var code : classes.getAnnotations(Code.class)) {
            var place = place(code);
            var noted =
                    switch (place.kind()) {
                        case FIELD -> item(document, place.asField());
                        case METHOD_PARAMETER -> asked(document, place.asMethodParameter());
                        default -> Optional.<Schema>empty();
                    };
            noted.ifPresent(schema -> note(schema, code.value().asString()));
        }
    }

    /// What is said of a type is said of whatever is of that type.
    private static AnnotationTarget place(AnnotationInstance code) {
        var target = code.target();
        return target.kind() == AnnotationTarget.Kind.TYPE
                ? target.asType().enclosingTarget()
                : target;
    }

    /// An item of a body; where it is a list, each one in it.
    private static Optional<Schema> item(OpenAPI document, FieldInfo field) {
        var isList = field.type().kind() == Type.Kind.PARAMETERIZED_TYPE;
        return Optional.ofNullable(document.getComponents())
                .map(shared -> shared.getSchemas())
                .map(schemas -> schemas.get(field.declaringClass().simpleName()))
                .map(schema -> schema.getProperties())
                .map(items -> items.get(field.name()))
                .map(item -> isList ? item.getItems() : item);
    }

    private static Optional<Schema> asked(OpenAPI document, MethodParameterInfo parameter) {
        var said = Optional.ofNullable(parameter.method().annotation(Operation.class));
        return said.map(operation -> operation.value("operationId").asString())
                .flatMap(id -> parameters(document, id))
                .flatMap(all ->
                        all.stream()
                                .filter(one -> one.getName().equals(parameter.name()))
                                .findFirst())
                .map(Parameter::getSchema);
    }

    private static Optional<List<Parameter>> parameters(OpenAPI document, String operation) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(one -> operation.equals(one.getOperationId()))
                .findFirst()
                .map(one -> one.getParameters());
    }

    private static void note(Schema schema, String list) {
        schema.addExtension(EXTENSION, list);
        if (schema.getDescription() == null) {
            schema.setDescription("A code of /v1/code-lists/" + list);
        }
    }
}
