package org.uplift.household.pairing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/households/{id}/pairings")
@Tag(name = "pairing")
class HouseholdPairingResource {

    private final Pairings pairings;

    HouseholdPairingResource(Pairings pairings) {
        this.pairings = pairings;
    }

    @GET
    @Operation(
            operationId = "listHouseholdPairings",
            summary = "Who answered for a household, from when to when, newest first")
    @Produces({MediaType.APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<PairingLine> history(
            @RestPath UUID id,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(after, limit, (place, most) -> pairings.history(id, place, most));
    }
}
