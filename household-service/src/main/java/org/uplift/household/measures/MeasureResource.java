package org.uplift.household.measures;

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
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
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

@Path("/v1/measures")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "measures", description = "What is done for households")
class MeasureResource {

    private final MeasureBoard board;
    private final MeasureDesk desk;

    MeasureResource(MeasureBoard board, MeasureDesk desk) {
        this.board = board;
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listMeasures", summary = "The measures for a division's households")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<MeasureLine> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Code("measure-state") @Nullable String state,
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
    @Path("/{measure}")
    @Operation(operationId = "readMeasure", summary = "A measure and what came of it")
    public MeasureCard read(@RestPath UUID measure) {
        return board.read(measure);
    }

    @PUT
    @Path("/{measure}/beginning")
    @Operation(
            operationId = "beginMeasure",
            summary = "Begin a measure; its category enters the household's file")
    public MeasureCard begin(
            @RestPath UUID measure, @NotNull @Valid Beginning beginning, HttpHeaders headers) {
        return desk.begin(measure, beginning.on(), language(headers));
    }

    @PUT
    @Path("/{measure}/end")
    @Operation(
            operationId = "endMeasure",
            summary = "End a measure; the last of its category leaves the household's file")
    public MeasureCard end(@RestPath UUID measure, @NotNull @Valid End end, HttpHeaders headers) {
        return desk.end(measure, end.on(), language(headers));
    }

    @PUT
    @Path("/{measure}/effects/{effect}")
    @Operation(
            operationId = "recordEffect",
            summary = "Record what a measure earned, or correct it")
    public MeasureCard record(
            @RestPath UUID measure, @RestPath UUID effect, @NotNull @Valid EffectForm form) {
        return desk.record(measure, effect, form);
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ROOT);
    }
}
