package org.uplift.analytics.statistics;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.uplift.platform.identity.Roles.AUDITOR;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.OPERATOR;
import static org.uplift.platform.identity.Roles.TOWNSHIP_OFFICER;
import static org.uplift.platform.identity.Roles.VILLAGE_CADRE;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.LineKind;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/statistics/{division}")
@Produces(APPLICATION_JSON)
@Tag(name = "statistics", description = "Any division of the duty area, crossed as you like")
class StatisticsResource {

    private static final Set<String> ON_DUTY =
            Set.of(COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_CADRE, AUDITOR, OPERATOR);

    /// JSON where it is all the same to who asks.
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(
                            MediaType.APPLICATION_JSON_TYPE,
                            MediaType.valueOf(SheetWriter.CSV),
                            MediaType.valueOf(SheetWriter.XLSX))
                    .build();

    private final Statistics statistics;
    private final Caller caller;

    StatisticsResource(Statistics statistics, Caller caller) {
        this.statistics = statistics;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "readStatistics",
            summary = "Counts, income, degree of poverty, measures by line, deprivations",
            description =
                    """
                    `by` crosses by any of label, status, attribute, cause, with commas. `children`
                    adds the divisions of the next level. `lines` and `figures` choose; where no
                    figures are named, the division has all of them, its groups and children plain
                    counts. `asOf` asks for the figures as they were at the end of a day. To a
                    department, kinds and divisions of fewer than three households are not told.
                    A sheet has the smallest of these as its rows, so that none counts a household
                    twice: the children where they are asked for, else the division, by groups
                    where it is crossed.\
                    """)
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = APPLICATION_JSON,
                        schema = @Schema(implementation = StatisticsPage.class)),
                @Content(mediaType = SheetWriter.CSV),
                @Content(mediaType = SheetWriter.XLSX)
            })
    @APIResponse(responseCode = "304", description = "Nothing has changed since If-None-Match")
    public Response statistics(
            @RestPath @Pattern(regexp = Words.DIVISION) String division,
            @RestQuery @Nullable LocalDate asOf,
            @RestQuery
                    @DefaultValue("")
                    @Pattern(regexp = Words.DIMENSIONS, message = Words.ANY_DIMENSIONS)
                    String by,
            @RestQuery @DefaultValue("false") @Pattern(regexp = "true|false") String children,
            @RestQuery @DefaultValue("") @Pattern(regexp = Words.LINES, message = Words.ANY_LINES)
                    String lines,
            @RestQuery
                    @DefaultValue("")
                    @Pattern(regexp = Words.FIGURES, message = Words.ANY_FIGURES)
                    String figures,
            @Context Request request) {
        if (!caller.scope().contains(division)) {
            throw new NotFound("division", division);
        }
        var answer =
                statistics.answer(
                        new Question(
                                division,
                                asOf,
                                Words.parse(by, Dimension.class),
                                Boolean.parseBoolean(children),
                                Words.parse(lines, LineKind.class),
                                Words.parse(figures, Figure.class),
                                discretion()));
        var type = request.selectVariant(VARIANTS).getMediaType();
        var tag = new EntityTag(answer.tag() + "-" + type.getSubtype());
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged == null ? Response.ok(answer.page(), type) : unchanged;
        return response.tag(tag).cacheControl(revalidated()).build();
    }

    private Discretion discretion() {
        return ON_DUTY.stream().anyMatch(caller::isA) ? Discretion.NONE : Discretion.FEW;
    }

    /// Every answer depends on who asks and may change any moment; asking again is cheap.
    private static CacheControl revalidated() {
        var control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
