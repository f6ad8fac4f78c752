package org.uplift.trace.orchard;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/plots/{plot}/treatments")
@Produces(APPLICATION_JSON)
@Tag(name = "plots")
class TreatmentResource {

    private final Care care;

    TreatmentResource(Care care) {
        this.care = care;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listTreatments", summary = "What was put on a plot")
    public Listing<Treatment> list(
            @RestPath UUID plot,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after, limit, (place, most) -> care.page(plot, Key.after(place, 1), most));
    }

    @PUT
    @Path("/{treatment}")
    @Consumes(APPLICATION_JSON)
    @Operation(operationId = "recordTreatment", summary = "Record what was put on a plot")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<StepCard> record(
            @RestPath UUID plot, @RestPath UUID treatment, @NotNull @Valid TreatmentForm form) {
        return care.record(plot, treatment, form).answer();
    }
}
