package org.uplift.platform.audit;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.uplift.codes.CodeList.Entry;
import org.uplift.codes.CodeLists;
import org.uplift.platform.audit.PurposeTable.Custom;

/// Writes the header that says what a request is for into the OpenAPI document.
@OpenApiFilter(stages = RunStage.BUILD)
public class PurposeNotes implements OASFilter {

    private final PurposeTable table = PurposeTable.load();

    @Override
    public Operation filterOperation(Operation operation) {
        Optional.ofNullable(operation.getOperationId())
                .flatMap(table::custom)
                .ifPresent(custom -> operation.addParameter(header(custom)));
        return operation;
    }

    private static Parameter header(Custom custom) {
        var isRequired = custom == Custom.STATED;
        var codes = CodeLists.get("purpose").entries().stream().map(Entry::code).toList();
        return OASFactory.createParameter()
                .name(PurposeFilter.HEADER)
                .in(Parameter.In.HEADER)
                .required(isRequired)
                .description(
                        isRequired
                                ? "What it is read for; it is written down with who read it"
                                : "What it is done for; else the role's ordinary work is meant")
                .schema(
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.STRING))
                                .enumeration(List.copyOf(codes)));
    }
}
