package org.uplift.household.emergency;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/emergency-accesses")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "emergencies", description = "Households opened beyond the duty area, for a reason")
class EmergencyResource {

    private final EmergencyDesk desk;

    EmergencyResource(EmergencyDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "openEmergency",
            summary = "Open a household of the county to oneself for a while; the auditor sees it")
    @APIResponseSchema(
            value = EmergencyCard.class,
            responseCode = "201",
            responseDescription = "It is open")
    public EmergencyCard open(@NotNull @Valid EmergencyForm form) {
        return desk.open(form);
    }

    @PUT
    @Path("/{id}/end")
    @Operation(operationId = "endEmergency", summary = "Close it before its time")
    public EmergencyCard end(@RestPath UUID id) {
        return desk.end(id);
    }

    @GET
    @Operation(
            operationId = "listEmergencies",
            summary = "To whom which household was opened, why and how long, newest first")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<EmergencyCard> accesses(
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(after, limit, this::page);
    }

    private Page<EmergencyCard> page(@Nullable String place, int limit) {
        return desk.page(place == null ? null : Place.seekId(place), limit);
    }
}
