package org.uplift.household.quality;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

@Path("/v1/findings")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "quality", description = "What is wrong in the files, and who is to mend it")
class FindingResource {

    private final FindingSearch search;
    private final ExceptionDesk exceptions;

    FindingResource(FindingSearch search, ExceptionDesk exceptions) {
        this.search = search;
        this.exceptions = exceptions;
    }

    @GET
    @Operation(operationId = "listFindings", summary = "Findings of the duty area")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<FindingCard> findings(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Pattern(regexp = "[0-9A-Z_]{1,20}", message = "{quality.rule}")
                    @Nullable String rule,
            @RestQuery @Code("finding-state") @Nullable String state,
            @RestQuery @Code("finding-severity") @Nullable String severity,
            @RestQuery @DefaultValue("false") boolean overdue,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var filter = new FindingFilter(null, division, rule, state, severity, overdue);
        return Listing.of(after, limit, (place, most) -> search.find(filter, place, most));
    }

    @PUT
    @Path("/{id}/exception")
    @Operation(
            operationId = "exceptFinding",
            summary = "Let it stand for a reason, until a day or until the datum changes")
    public FindingCard except(@RestPath UUID id, @NotNull @Valid ExceptionForm form) {
        return exceptions.except(id, form);
    }

    @DELETE
    @Path("/{id}/exception")
    @Operation(
            operationId = "withdrawException",
            summary = "Let it stand no longer; it is to be mended as if found today")
    public FindingCard withdraw(@RestPath UUID id) {
        return exceptions.withdraw(id);
    }
}
