package org.uplift.trace.grower;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.AuditLine;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/growers")
@Produces(APPLICATION_JSON)
@Tag(name = "growers", description = "Households that grow fruit")
class GrowerResource {

    private static final String DIVISION = "[0-9]{12}";
    private static final String YES_OR_NO = "true|false";

    private final GrowerRoll roll;

    GrowerResource(GrowerRoll roll) {
        this.roll = roll;
    }

    /// @param fromMu the smallest orchard wanted
    /// @param untilMu the first orchard too large
    @GET
    @Operation(operationId = "listGrowers", summary = "Growers of a division of any level")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<GrowerCard> page(
            @RestQuery @Pattern(regexp = DIVISION) @Nullable String division,
            @RestQuery @PositiveOrZero @Max(1000) @Nullable BigDecimal fromMu,
            @RestQuery @PositiveOrZero @Max(1000) @Nullable BigDecimal untilMu,
            @RestQuery @Pattern(regexp = YES_OR_NO) @Nullable String cooperative,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var wish = Wish.of(fromMu, untilMu, cooperative);
        return Listing.of(
                after,
                limit,
                (place, most) ->
                        roll.page(division, wish, Key.after(place, 1), most).map(GrowerCard::of));
    }

    @GET
    @Path("/{householdId}")
    @Operation(operationId = "readGrower", summary = "A grower and the orchard")
    public GrowerCard grower(@RestPath UUID householdId) {
        return GrowerCard.of(roll.get(householdId));
    }

    @GET
    @Path("/{householdId}/readers")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "listGrowerReaders",
            summary = "Who read or changed what is kept of a grower, when and what for")
    public Listing<AuditLine> readers(
            @RestPath UUID householdId,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(after, limit, (place, most) -> roll.readers(householdId, place, most));
    }

    @GET
    @Path("/summary")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "countGrowers",
            summary = "Growers and orchards, in all and in the divisions below")
    public GrowerSummary summary(@RestQuery @Pattern(regexp = DIVISION) @Nullable String division) {
        return roll.summary(division);
    }
}
