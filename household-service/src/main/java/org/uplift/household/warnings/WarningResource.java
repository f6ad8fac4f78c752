package org.uplift.household.warnings;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Code;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/warnings")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "warnings", description = "Households that got through, and stand to fall again")
class WarningResource {

    private final WarningDesk desk;

    WarningResource(WarningDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listWarnings",
            summary = "Who stands to fall again, why, and what is asked of whom")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<WarningCard> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery
                    @DefaultValue("open")
                    @Pattern(
                            regexp = "open|taken-up|dismissed|settled",
                            message = "{warning.state}")
                    String state,
            @RestQuery @Code("warning-reason") @Nullable String reason,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after, limit, (place, most) -> desk.page(division, state, reason, place, most));
    }

    @PUT
    @Path("/{id}/taking-up")
    @Operation(
            operationId = "takeUpWarning",
            summary = "Look after the household, whose monitoring was applied for")
    public WarningCard takeUp(@RestPath UUID id) {
        return desk.takeUp(id);
    }

    @PUT
    @Path("/{id}/dismissal")
    @Operation(
            operationId = "dismissWarning",
            summary = "Say why nobody needs to look after the household")
    public WarningCard dismiss(@RestPath UUID id, @NotNull @Valid DismissalForm form) {
        return desk.dismiss(id, form);
    }
}
