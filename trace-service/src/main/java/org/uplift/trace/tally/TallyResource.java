package org.uplift.trace.tally;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1")
@Produces(APPLICATION_JSON)
@Consumes({SheetWriter.CSV, SheetWriter.XLSX})
@Tag(name = "sheets", description = "Harvests and sales that come as a sheet")
@Blocking
class TallyResource {

    private static final String YES_OR_NO = "true|false";

    private final TallyDesk desk;

    TallyResource(TallyDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/harvest-sheets")
    @Operation(
            operationId = "tallyHarvests",
            summary = "Check a sheet of harvests; with commit=true record all of it, or nothing")
    public TallyCard harvests(
            byte @Nullable [] body,
            @RestQuery @DefaultValue("false") @Pattern(regexp = YES_OR_NO) String commit,
            @Context HttpHeaders headers) {
        return desk.harvests(body, headers.getMediaType(), Boolean.parseBoolean(commit));
    }

    @POST
    @Path("/sale-sheets")
    @Operation(
            operationId = "tallySales",
            summary = "Check a sheet of sales; with commit=true record all of it, or nothing")
    public TallyCard sales(
            byte @Nullable [] body,
            @RestQuery @DefaultValue("false") @Pattern(regexp = YES_OR_NO) String commit,
            @Context HttpHeaders headers) {
        return desk.sales(body, headers.getMediaType(), Boolean.parseBoolean(commit));
    }
}
