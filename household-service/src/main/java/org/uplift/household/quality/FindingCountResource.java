package org.uplift.household.quality;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/finding-counts")
@Tag(name = "quality")
class FindingCountResource {

    private final FindingCounts counts;

    FindingCountResource(FindingCounts counts) {
        this.counts = counts;
    }

    @GET
    @Operation(operationId = "countFindings", summary = "Findings that stand, by village and rule")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<FindingCount> counts(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("500") @Min(1) @Max(500) int limit) {
        return Listing.of(after, limit, (place, most) -> counts.count(division, place, most));
    }
}
