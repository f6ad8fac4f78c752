package org.uplift.platform.sheets;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Says in the OpenAPI document what the JSON alone has a shape for: a sheet is text, or bytes.
@OpenApiFilter(stages = RunStage.BUILD)
public class SheetNotes implements OASFilter {

    private static final Map<String, String> FORMATS =
            Map.of(SheetWriter.CSV, "csv", SheetWriter.XLSX, "binary");

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        Content content = response.getContent();
        if (content != null) {
            FORMATS.forEach((type, format) -> {
                if (content.hasMediaType(type)) {
                    content.getMediaType(type).setSchema(text(format));
                }
            });
        }
        return response;
    }

    private static Schema text(String format) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).format(format);
    }
}
