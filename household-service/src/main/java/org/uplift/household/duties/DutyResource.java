package org.uplift.household.duties;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.household.sheets.Format;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/duties")
@Produces(APPLICATION_JSON)
@Tag(name = "duties", description = "Who serves where")
class DutyResource {

    private final DutyBoard board;
    private final DutyLoad load;
    private final Caller caller;

    DutyResource(DutyBoard board, DutyLoad load, Caller caller) {
        this.board = board;
        this.load = load;
        this.caller = caller;
    }

    /// @param on a day, today by default
    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "listDuties",
            summary = "Who serves in a division or below it on a day")
    public Listing<DutyLine> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Pattern(regexp = "[a-z-]{1,40}") @Nullable String role,
            @RestQuery @Nullable LocalDate on,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var scope = caller.scope(division);
        return Listing.of(
                after, limit, (place, most) -> board.serving(scope, role, on, place, most));
    }

    @PUT
    @Consumes({SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "loadDuties",
            summary =
                    "Load a sheet of duties: subject,name,unit,role,division,from,until;"
                            + " 20,000 rows at most; all of it or nothing, the same again"
                            + " changes nothing")
    public DutyReport load(@Context HttpHeaders headers, byte[] sheet) {
        return load.load(sheet, Format.of(headers.getMediaType()));
    }
}
