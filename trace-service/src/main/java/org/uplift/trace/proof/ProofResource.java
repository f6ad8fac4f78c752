package org.uplift.trace.proof;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.paging.Page;
import org.uplift.platform.sheets.SheetWriter;

/// For everybody, without a token.
@Path("/public")
@Produces(APPLICATION_JSON)
@Tag(name = "proofs", description = "That events are what they were when they were recorded")
class ProofResource {

    private final ProofDesk desk;

    ProofResource(ProofDesk desk) {
        this.desk = desk;
    }

    /// @param event its id
    @GET
    @Path("/proofs")
    @Operation(operationId = "readProofs", summary = "The way from an event to its day's root")
    public Proofs proofs(@RestQuery @NotBlank @Size(max = 400) String event) {
        return desk.of(event);
    }

    /// @param until the latest day wanted: of the next page what the page before calls `next`
    @GET
    @Path("/day-roots")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "readDayRoots", summary = "The roots of closed days, the latest first")
    public Listing<DayRoot> days(
            @RestQuery @Nullable LocalDate until,
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return Listing.of(until == null ? null : until.toString(), limit, this::page);
    }

    private Page<DayRoot> page(@Nullable String until, int limit) {
        return desk.days(until == null ? null : LocalDate.parse(until), limit);
    }
}
