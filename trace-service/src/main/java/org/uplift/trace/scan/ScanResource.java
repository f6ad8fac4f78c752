package org.uplift.trace.scan;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/scans")
@Produces(APPLICATION_JSON)
@Tag(name = "scans", description = "How often codes are scanned, and what cannot be")
class ScanResource {

    private final ScanWarnings warnings;

    ScanResource(ScanWarnings warnings) {
        this.warnings = warnings;
    }

    @GET
    @Path("/warnings")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "listScanWarnings",
            summary = "Boxes scanned where or when they cannot have been")
    public Listing<WarningCard> page(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division,
            @RestQuery @Pattern(regexp = "true|false") @Nullable String open,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) -> warnings.page(division, open, Key.after(place, 1), most));
    }

    @PUT
    @Path("/warnings/{id}/closing")
    @Operation(operationId = "closeScanWarning", summary = "Somebody has looked into it")
    public void close(@RestPath UUID id) {
        warnings.close(id);
    }

    /// @param until the first day that is not counted
    @GET
    @Path("/summary")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "countScans", summary = "Scans by day and county")
    public List<Scans.Count> count(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division,
            @RestQuery @NotNull LocalDate since,
            @RestQuery @NotNull LocalDate until) {
        return warnings.count(division, since, until);
    }
}
