package org.uplift.trace.orchard;

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
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/plots")
@Produces(APPLICATION_JSON)
@Tag(name = "plots", description = "Where fruit grows")
class PlotResource {

    private final Orchard orchard;

    PlotResource(Orchard orchard) {
        this.orchard = orchard;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listPlots", summary = "The plots of a division, or of a grower")
    public Listing<PlotLine> list(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division,
            @RestQuery @Nullable UUID householdId,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) -> orchard.page(division, householdId, Key.after(place, 1), most));
    }

    @GET
    @Path("/{plot}")
    @Operation(operationId = "readPlot", summary = "A plot, where it lies and what it can bear")
    public PlotCard read(@RestPath UUID plot) {
        return orchard.read(plot);
    }

    @PUT
    @Path("/{plot}")
    @Consumes(APPLICATION_JSON)
    @Operation(operationId = "enterPlot", summary = "Enter a plot of a grower")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<PlotCard> enter(@RestPath UUID plot, @NotNull @Valid PlotForm form) {
        var entered = orchard.enter(plot, form);
        return RestResponse.status(entered.isNew() ? Status.CREATED : Status.OK, entered.card());
    }
}
