package org.uplift.household.quality;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.household.emergency.Emergencies;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/households/{id}/findings")
@Tag(name = "quality")
class HouseholdFindingResource {

    private final FindingSearch search;
    private final Emergencies emergencies;

    HouseholdFindingResource(FindingSearch search, Emergencies emergencies) {
        this.search = search;
        this.emergencies = emergencies;
    }

    @GET
    @Operation(
            operationId = "readFindings",
            summary = "What is wrong with a household's file, and what was")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<FindingCard> ofHousehold(
            @RestPath UUID id,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) -> emergencies.read(id, () -> search.ofHousehold(id, place, most)));
    }
}
