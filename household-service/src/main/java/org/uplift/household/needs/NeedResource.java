package org.uplift.household.needs;

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
import org.uplift.household.overdue.DueFilter;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/needs")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "needs", description = "What households need")
class NeedResource {

    private final NeedBoard board;

    NeedResource(NeedBoard board) {
        this.board = board;
    }

    @GET
    @Operation(operationId = "listNeeds", summary = "The needs of a division's households")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<NeedLine> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Code("need-state") @Nullable String state,
            @RestQuery @Code("measure") @Nullable String category,
            @RestQuery @Pattern(regexp = "village|township|county") @Nullable String level,
            @RestQuery @Pattern(regexp = "true") @Nullable String overdue,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var day = overdue == null ? null : board.today();
        var filter = new DueFilter(state, category, level, day);
        return Listing.of(
                after,
                limit,
                (place, most) -> board.page(division, filter, Key.after(place, 1), most));
    }

    @GET
    @Path("/{need}")
    @Operation(operationId = "readNeed", summary = "A need and how it went on")
    public NeedCard read(@RestPath UUID need) {
        return board.read(need);
    }

    @PUT
    @Path("/{need}/taking")
    @Operation(operationId = "takeNeed", summary = "Take a need up, and promise a day")
    public NeedCard take(@RestPath UUID need, @NotNull @Valid Taking taking) {
        return board.turn(need, Step.of(taking));
    }

    @PUT
    @Path("/{need}/fulfilment")
    @Operation(operationId = "fulfilNeed", summary = "Say that a need was met, and how")
    public NeedCard fulfil(@RestPath UUID need, @NotNull @Valid Fulfilment fulfilment) {
        return board.turn(need, Step.of(fulfilment));
    }

    @PUT
    @Path("/{need}/confirmation")
    @Operation(operationId = "confirmNeed", summary = "Record how the household confirmed it")
    public NeedCard confirm(@RestPath UUID need, @NotNull @Valid Confirmation confirmation) {
        return board.turn(need, Step.of(confirmation));
    }

    @PUT
    @Path("/{need}/reopening")
    @Operation(operationId = "reopenNeed", summary = "Open a need again, and say why")
    public NeedCard reopen(@RestPath UUID need, @NotNull @Valid Reopening reopening) {
        return board.turn(need, Step.of(reopening));
    }
}
