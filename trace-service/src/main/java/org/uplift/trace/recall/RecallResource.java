package org.uplift.trace.recall;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.Blocking;
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

@Path("/v1/recalls")
@Produces(APPLICATION_JSON)
@Tag(name = "recalls", description = "Lots that are taken back, with everything they went into")
@Blocking
class RecallResource {

    private final RecallDesk desk;

    RecallResource(RecallDesk desk) {
        this.desk = desk;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listRecalls", summary = "The recalls of lots of a division")
    public Listing<RecallCard> list(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division,
            @RestQuery @Pattern(regexp = "true|false") @Nullable String lifted,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var wish = lifted == null ? null : Boolean.valueOf(lifted);
        return Listing.of(
                after,
                limit,
                (place, most) -> desk.page(division, wish, Key.after(place, 1), most));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readRecall", summary = "A recall")
    public RecallCard read(@RestPath UUID id) {
        return desk.read(id);
    }

    @PUT
    @Path("/{id}")
    @Consumes(APPLICATION_JSON)
    @Operation(
            operationId = "beginRecall",
            summary = "Take a lot back, with everything it went into and will go into")
    public RecallCard begin(@RestPath UUID id, @NotNull @Valid RecallForm form) {
        return desk.begin(id, form);
    }

    @PUT
    @Path("/{id}/lifting")
    @Operation(operationId = "liftRecall", summary = "Lift a recall")
    public RecallCard lift(@RestPath UUID id) {
        return desk.lift(id);
    }

    @GET
    @Path("/{id}/notices")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listRecallNotices", summary = "Who holds recalled things now")
    public List<Notice> notices(@RestPath UUID id) {
        return desk.notices(id);
    }
}
