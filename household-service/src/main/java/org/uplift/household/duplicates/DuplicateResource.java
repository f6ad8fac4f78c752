package org.uplift.household.duplicates;

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
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Answers;
import org.uplift.household.registry.Edition;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/duplicate-candidates")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "duplicates", description = "Families that are perhaps on the register twice")
class DuplicateResource {

    private final JudgementSeat seat;

    DuplicateResource(JudgementSeat seat) {
        this.seat = seat;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "listDuplicates",
            summary = "Pairs of households that are perhaps one family, newest first")
    public Listing<CandidateCard> list(
            @RestQuery @DefaultValue("open") @Pattern(regexp = "open|same|different") String state,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(after, limit, (place, most) -> seat.page(state, place, most));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDuplicate", summary = "The two households side by side")
    public SideBySide read(@RestPath UUID id) {
        return seat.read(id);
    }

    @PUT
    @Path("/{id}/verdict")
    @Operation(
            operationId = "judgeDuplicate",
            summary = "Say that they are different, or one and the same: then they are merged")
    public CandidateCard judge(
            @RestPath UUID id,
            @Parameter(description = "For `same`: the ETag of the household that is kept")
                    @RestHeader("If-Match")
                    @Nullable String seen,
            @NotNull @Valid Verdict verdict,
            HttpHeaders headers) {
        var edition = seen == null ? null : Edition.of(seen);
        return seat.judge(id, edition, verdict, Answers.language(headers));
    }
}
