package org.uplift.trace.packhouse;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.trace.step.StepCard;

@Path("/v1/sales")
@Produces(APPLICATION_JSON)
@Tag(name = "sales", description = "What growers sold and were paid for")
class SaleResource {

    private final SalesDesk desk;

    SaleResource(SalesDesk desk) {
        this.desk = desk;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listSales", summary = "The sales of a division, or of a grower")
    public Listing<Sale> list(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division,
            @RestQuery @Nullable UUID householdId,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) -> desk.page(division, householdId, Key.after(place, 1), most));
    }

    @PUT
    @Path("/{sale}")
    @Consumes(APPLICATION_JSON)
    @Operation(operationId = "recordSale", summary = "Record what was sold; it becomes income")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<StepCard> record(@RestPath UUID sale, @NotNull @Valid SaleForm form) {
        return desk.record(sale, form).answer();
    }
}
