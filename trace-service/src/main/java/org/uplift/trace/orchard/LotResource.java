package org.uplift.trace.orchard;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.trace.orchard.Lots.Wish;
import org.uplift.trace.step.Link;

@Path("/v1/lots")
@Produces(APPLICATION_JSON)
@Tag(name = "lots", description = "Fruit, from the harvest to the box, and what is left of it")
class LotResource {

    private final LotBook book;

    LotResource(LotBook book) {
        this.book = book;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listLots", summary = "The lots of a division, and what is left")
    public Listing<Lot> list(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division,
            @RestQuery @Pattern(regexp = "harvested|graded|packed") @Nullable String kind,
            @RestQuery @Pattern(regexp = Link.GTIN) @Nullable String gtin,
            @RestQuery @Pattern(regexp = Link.CODE) @Nullable String code,
            @RestQuery @Nullable UUID householdId,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var wish = new Wish(kind, gtin, code, householdId == null ? null : householdId.toString());
        return Listing.of(after, limit, (place, most) -> book.page(division, wish, place, most));
    }
}
