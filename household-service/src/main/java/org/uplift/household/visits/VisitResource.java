package org.uplift.household.visits;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.duties.Watch;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/visits")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "visits", description = "Who visited which household, and how good the evidence is")
class VisitResource {

    private final VisitDesk desk;
    private final VisitBoard board;

    VisitResource(VisitDesk desk, VisitBoard board) {
        this.desk = desk;
        this.board = board;
    }

    @GET
    @Operation(operationId = "listVisits", summary = "The visits in a division; helpers their own")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<VisitLine> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Nullable UUID household,
            @RestQuery @Pattern(regexp = Watch.SUBJECT, message = "{subject}")
                    @Nullable String visitor,
            @RestQuery @Pattern(regexp = "true|false") @Nullable String open,
            @RestQuery @Pattern(regexp = "true|false") @Nullable String flagged,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var filter = new VisitFilter(household, visitor, asked(open), asked(flagged));
        return Listing.of(
                after,
                limit,
                (place, most) -> board.page(division, filter, Key.after(place, 1), most));
    }

    @GET
    @Path("/{visit}")
    @Operation(operationId = "readVisit", summary = "A visit and what came of it")
    public VisitCard read(@RestPath UUID visit) {
        return board.read(visit);
    }

    @PUT
    @Path("/{visit}/pauses/{pause}")
    @Operation(operationId = "pauseVisit", summary = "Say why a visit is interrupted")
    public VisitCard pause(
            @RestPath UUID visit, @RestPath UUID pause, @NotNull @Valid PauseForm form) {
        return desk.pause(visit, pause, form);
    }

    @PUT
    @Path("/{visit}/pauses/{pause}/end")
    @Operation(operationId = "resumeVisit", summary = "Say when an interrupted visit went on")
    public VisitCard resume(
            @RestPath UUID visit, @RestPath UUID pause, @NotNull @Valid Resumption form) {
        return desk.resume(visit, pause, form);
    }

    @PUT
    @Path("/{visit}/closing")
    @Operation(operationId = "closeVisit", summary = "End a visit, and enter what came of it")
    public VisitCard close(
            @RestPath UUID visit, @NotNull @Valid Entry entry, @Context HttpHeaders headers) {
        return desk.close(visit, entry, language(headers));
    }

    @PUT
    @Path("/{visit}/confirmation")
    @Operation(
            operationId = "confirmVisit",
            summary = "Record how the household confirmed a visit of somebody else")
    public VisitCard confirm(@RestPath UUID visit, @NotNull @Valid Confirmed confirmed) {
        return board.confirm(visit, confirmed);
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ROOT);
    }

    private static @Nullable Boolean asked(@Nullable String word) {
        return word == null ? null : Boolean.valueOf(word);
    }
}
