package org.uplift.trace.balance;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.trace.gs1.Identifiers;

@Path("/v1/balance-findings")
@Produces(APPLICATION_JSON)
@Tag(name = "balance", description = "Whether as much came of a lot as went of it")
class FindingResource {

    private final FindingRoll roll;

    FindingResource(FindingRoll roll) {
        this.roll = roll;
    }

    /// @param lot or a plot, by any of its names
    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "listBalanceFindings",
            summary = "Lots of which more went than came, with the figures")
    public Listing<BalanceFinding> list(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division,
            @RestQuery @Size(max = 400) @Nullable String lot,
            @RestQuery @Pattern(regexp = "true|false") @Nullable String closed,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var name = lot == null ? null : Identifiers.canonicalIfAny(lot);
        var wish = closed == null ? null : Boolean.valueOf(closed);
        return Listing.of(
                after,
                limit,
                (place, most) -> roll.page(division, name, wish, Key.after(place, 1), most));
    }
}
