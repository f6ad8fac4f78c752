package org.uplift.household.pairing;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.duties.Watch;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/pairings")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "pairing")
class PairingResource {

    private final Pairings pairings;

    PairingResource(Pairings pairings) {
        this.pairings = pairings;
    }

    /// @param on a day, today by default
    @GET
    @Operation(operationId = "listPairings", summary = "Who answers for whom on a day")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<PairingLine> pairings(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Pattern(regexp = Watch.SUBJECT, message = "{subject}")
                    @Nullable String helper,
            @RestQuery @Nullable LocalDate on,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) -> pairings.page(division, helper, on, Key.after(place, 1), most));
    }

    @GET
    @Path("/own")
    @Operation(
            operationId = "listOwnPairings",
            summary = "The households that the caller answers for today")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<PairingLine> own(
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(after, limit, (place, most) -> pairings.own(Key.after(place, 1), most));
    }
}
