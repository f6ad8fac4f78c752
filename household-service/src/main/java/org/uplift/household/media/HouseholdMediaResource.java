package org.uplift.household.media;

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
import org.uplift.platform.paging.Listing;
import org.uplift.platform.paging.Place;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/households/{id}/media")
@Tag(name = "media")
class HouseholdMediaResource {

    private static final UUID BEGINNING = new UUID(0, 0);

    private final Archive archive;

    HouseholdMediaResource(Archive archive) {
        this.archive = archive;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listMedia", summary = "Photos and films about a household")
    public Listing<MediumLine> list(
            @RestPath UUID id,
            @RestQuery @Pattern(regexp = "visit|need|house") @Nullable String about,
            @RestQuery @Nullable UUID subject,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) ->
                        archive.of(
                                id,
                                about,
                                subject,
                                place == null ? BEGINNING : Place.seekId(place),
                                most));
    }
}
