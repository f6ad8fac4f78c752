package org.uplift.trace.genealogy;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/genealogy")
@Produces(APPLICATION_JSON)
@Tag(name = "genealogy", description = "Where things come from and where they went")
@Blocking
class GenealogyResource {

    private static final int LONGEST = 400;

    private final Ancestry ancestry;

    GenealogyResource(Ancestry ancestry) {
        this.ancestry = ancestry;
    }

    /// @param item a Digital Link, its path, or a URN: a lot or a single thing
    /// @param at as of that moment; without it, whatever the thing ever held
    @GET
    @Path("/origins")
    @Operation(
            operationId = "traceOrigins",
            summary = "What a thing comes from, and which origin is how much of it")
    public OriginsCard origins(
            @RestQuery @NotNull @Size(min = 1, max = LONGEST) String item,
            @RestQuery @Nullable Instant at,
            @RestQuery @DefaultValue("100") @Min(1) @Max(100) int depth,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return ancestry.origins(new Query(item, at, depth, after, limit));
    }

    @GET
    @Path("/destinations")
    @Operation(operationId = "traceDestinations", summary = "What a thing went into")
    public RelativesCard destinations(
            @RestQuery @NotNull @Size(min = 1, max = LONGEST) String item,
            @RestQuery @Nullable Instant at,
            @RestQuery @DefaultValue("100") @Min(1) @Max(100) int depth,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return ancestry.destinations(new Query(item, at, depth, after, limit));
    }
}
