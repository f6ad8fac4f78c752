package org.uplift.household.pairing;

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

@Path("/v1/pairing-hand-overs")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "pairing")
class PassingResource {

    private final PassingDesk desk;

    PassingResource(PassingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listPairingHandOvers",
            summary = "Which households are to pass, or have passed, from one helper to another")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<Passing> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Pattern(regexp = "proposed|accepted|refused|withdrawn")
                    @Nullable String state,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) -> desk.page(division, state, Key.after(place, 1), most));
    }

    @GET
    @Path("/own")
    @Operation(
            operationId = "listOwnPairingHandOvers",
            summary = "The households that the caller is to give or to take")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<Passing> own(
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(after, limit, (place, most) -> desk.own(Key.after(place, 1), most));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "proposePairingHandOver",
            summary = "Ask a helper to take a household over; nothing changes before they accept")
    public Passing propose(@RestPath UUID id, @NotNull @Valid PassingForm form) {
        return desk.propose(id, form, null);
    }

    @PUT
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "acceptPairingHandOver",
            summary = "Take the household over, as the one who is asked to")
    public Passing accept(@RestPath UUID id) {
        return desk.accept(id);
    }

    @PUT
    @Path("/{id}/refusal")
    @Operation(
            operationId = "refusePairingHandOver",
            summary = "Say that one does not take the household over, and why")
    public Passing refuse(@RestPath UUID id, @NotNull @Valid PassingRefusal refusal) {
        return desk.refuse(id, refusal.reason());
    }
}
