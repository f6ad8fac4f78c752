package org.uplift.platform.audit;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.uplift.codes.CodeList.Entry;
import org.uplift.codes.CodeLists;

/// Writes the header that says what a request is for into the OpenAPI document: once, and into
/// every operation that somebody asks in their own name where to find it.
@OpenApiFilter(stages = RunStage.BUILD, priority = PurposeNotes.AFTER_ACCESS)
public class PurposeNotes implements OASFilter {

    static final int AFTER_ACCESS = 0;

    private static final String STATED = "Purpose-stated";
    private static final String SHARED = "#/components/parameters/";

    private final PurposeTable table = PurposeTable.load();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (var item : document.getPaths().getPathItems().values()) {
            item.getOperations().values().stream()
                    .filter(operation -> !isPublic(operation))
                    .forEach(operation -> note(document, operation));
        }
    }

    private static boolean isPublic(Operation operation) {
        return operation.getSecurity() != null && operation.getSecurity().isEmpty();
    }

    private void note(OpenAPI document, Operation operation) {
        var isStated = table.isStated(String.valueOf(operation.getOperationId()));
        var name = isStated ? STATED : PurposeFilter.HEADER;
        document.getComponents().addParameter(name, header(isStated));
        operation.addParameter(OASFactory.createParameter().ref(SHARED + name));
    }

    private static Parameter header(boolean isStated) {
        var codes = CodeLists.get("purpose").entries().stream().map(Entry::code).toList();
        return OASFactory.createParameter()
                .name(PurposeFilter.HEADER)
                .in(Parameter.In.HEADER)
                .required(isStated)
                .description(
                        isStated
                                ? "What it is read for; it is written down with who read it"
                                : "What it is done for; else the role's ordinary work is meant")
                .schema(
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.STRING))
                                .enumeration(List.copyOf(codes)));
    }
}
