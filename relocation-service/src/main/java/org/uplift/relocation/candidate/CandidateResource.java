package org.uplift.relocation.candidate;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/candidates")
@Produces(APPLICATION_JSON)
@Tag(name = "candidates", description = "Households for whom help by moving is due")
class CandidateResource {

    private static final String DIVISION = "[0-9]{12}";
    private static final String YES_OR_NO = "true|false";

    private final CandidateList list;

    CandidateResource(CandidateList list) {
        this.list = list;
    }

    @GET
    @Operation(operationId = "listCandidates", summary = "Candidates of a division of any level")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<CandidateCard> page(
            @RestQuery @Pattern(regexp = DIVISION) @Nullable String division,
            @RestQuery @Nullable Reason reason,
            @RestQuery @Pattern(regexp = YES_OR_NO) @Nullable String agrees,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var wish = Wish.of(reason, agrees);
        return Listing.of(
                after,
                limit,
                (place, most) ->
                        list.page(division, wish, Key.after(place, 1), most)
                                .map(CandidateCard::of));
    }

    @GET
    @Path("/{householdId}")
    @Operation(operationId = "readCandidate", summary = "A candidate and the reasons to move")
    public CandidateCard candidate(@RestPath UUID householdId) {
        return CandidateCard.of(list.get(householdId));
    }

    @GET
    @Path("/summary")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "countCandidates",
            summary = "Candidates by reason, in all and in the divisions below")
    public CandidateSummary summary(
            @RestQuery @Pattern(regexp = DIVISION) @Nullable String division) {
        return list.summary(division);
    }
}
