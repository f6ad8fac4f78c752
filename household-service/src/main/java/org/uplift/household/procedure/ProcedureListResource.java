package org.uplift.household.procedure;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Code;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/procedures")
@Tag(name = "procedures", description = "What the law prescribes, step by step")
class ProcedureListResource {

    private final WorkList list;

    ProcedureListResource(WorkList list) {
        this.list = list;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "listProcedures",
            summary = "Procedures of a division by where they stand: what is to be done there")
    public Listing<ProcedureLine> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Code("procedure-kind") @Nullable String kind,
            @RestQuery @Code("procedure-state") @Nullable String state,
            @RestQuery @Nullable UUID household,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var wanted = Wanted.of(kind, state, household);
        return Listing.of(after, limit, (place, most) -> list.page(division, wanted, place, most));
    }
}
