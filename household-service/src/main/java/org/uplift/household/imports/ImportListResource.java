package org.uplift.household.imports;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/imports")
@Tag(name = "imports")
@Blocking
class ImportListResource {

    private final Imports imports;
    private final Caller caller;

    ImportListResource(Imports imports, Caller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listImports", summary = "The imports of the duty area, newest first")
    public Listing<ImportLine> list(
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("100") @Positive @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) ->
                        imports.within(caller.scope(), ImportPlace.sought(place), most)
                                .map(ImportLine::of));
    }
}
