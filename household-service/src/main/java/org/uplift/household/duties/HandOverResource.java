package org.uplift.household.duties;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/hand-overs")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "hand-overs", description = "Duties that pass from one user to another")
class HandOverResource {

    private final HandOverDesk desk;

    HandOverResource(HandOverDesk desk) {
        this.desk = desk;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "listHandOvers",
            summary = "The hand-overs that the caller gives or takes, newest first")
    public Listing<HandOverCard> own(
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(after, limit, desk::own);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "proposeHandOver",
            summary = "Propose that duties pass on a day; nothing changes before the acceptance")
    public HandOverCard propose(@RestPath UUID id, @NotNull @Valid HandOverForm form) {
        return desk.propose(id, form);
    }

    @PUT
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "acceptHandOver",
            summary = "Take the duties, as the one they are to pass to")
    public HandOverCard accept(@RestPath UUID id) {
        return desk.accept(id);
    }
}
