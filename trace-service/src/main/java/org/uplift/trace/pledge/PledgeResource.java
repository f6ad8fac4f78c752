package org.uplift.trace.pledge;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/pledges")
@Produces(APPLICATION_JSON)
@Tag(name = "pledges", description = "What buyers pledged for growers")
class PledgeResource {

    private final PledgeDesk desk;

    PledgeResource(PledgeDesk desk) {
        this.desk = desk;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listPledges", summary = "Pledges for households of a division")
    public Listing<PledgeCard> page(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after, limit, (place, most) -> desk.page(division, Key.after(place, 1), most));
    }

    @GET
    @Path("/{id}/contact")
    @Operation(operationId = "readPledgeContact", summary = "How to reach who pledged")
    public PledgeDesk.Contact contact(@RestPath UUID id) {
        return desk.contact(id);
    }

    @PUT
    @Path("/{id}/hand-over")
    @Consumes(APPLICATION_JSON)
    @Operation(
            operationId = "handOverPledge",
            summary = "The township handed the pledge over to the household")
    public void handOver(@RestPath UUID id, @NotNull @Valid HandOverForm form) {
        desk.handOver(id, form.on());
    }
}
