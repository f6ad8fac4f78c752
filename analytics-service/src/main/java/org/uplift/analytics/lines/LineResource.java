package org.uplift.analytics.lines;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/poverty-lines")
@Produces(APPLICATION_JSON)
@Tag(name = "poverty lines", description = "What poverty is measured by")
class LineResource {

    private final LineTable table;

    LineResource(LineTable table) {
        this.table = table;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listPovertyLines", summary = "Every line, by kind, region and year")
    public List<LineCard> lines() {
        return table.all().stream().map(LineCard::of).toList();
    }
}
