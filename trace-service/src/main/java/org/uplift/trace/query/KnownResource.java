package org.uplift.trace.query;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_XML;
import static jakarta.ws.rs.core.MediaType.TEXT_XML;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Header;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;

@Path("/epcis/{kind}")
@Produces(APPLICATION_JSON)
@Tag(name = "epcis query")
@Blocking
class KnownResource {

    private final KnownValues values;
    private final Desk desk;
    private final RoutingContext request;

    KnownResource(KnownValues values, Desk desk, RoutingContext request) {
        this.values = values;
        this.desk = desk;
        this.request = request;
    }

    @OPTIONS
    @Operation(operationId = "discoverEpcisRoom", summary = "How a kind of things is asked for")
    public Response discover(@RestPath String kind) {
        var _ = Kind.at(kind);
        return Header.discovery("OPTIONS, GET");
    }

    @GET
    @Operation(
            operationId = "listKnown",
            summary = "Every EPC, business step, place … that events tell of")
    public Response list(
            @RestPath String kind,
            @RestQuery @DefaultValue("30") @Positive @Max(500) int perPage,
            @RestQuery @Nullable String nextPageToken,
            @RestHeader(Header.EPC_FORMAT) @Nullable String format) {
        var room = Kind.at(kind);
        var wish = Format.said(format);
        var found = values.page(room, nextPageToken, perPage + 1);
        var page = found.subList(0, Math.min(perPage, found.size()));
        var shown = page.stream().map(value -> room.shown(value, wish)).toList();
        var answer = Header.versions(Response.ok(Report.collection(shown)));
        return found.size() > perPage
                ? answer.header(HttpHeaders.LINK, next(room, perPage, page.getLast())).build()
                : answer.build();
    }

    @OPTIONS
    @Path("/{value}")
    @Operation(operationId = "discoverKnown", summary = "How one of them is asked for")
    public Response discoverOne(@RestPath String kind, @RestPath String value) {
        var _ = Kind.at(kind);
        return Header.discovery("OPTIONS, GET");
    }

    @GET
    @Path("/{value}")
    @Operation(operationId = "readKnown", summary = "What can be asked about one of them")
    public Response one(@RestPath String kind, @RestPath String value) {
        var said = Said.of(Kind.at(kind).parameter(), value);
        if (desk.isNothing(said.wish())) {
            throw new Refusal(Trouble.NO_SUCH_RESOURCE, "No event tells of it");
        }
        return Header.versions(Response.ok(Report.collection(List.of("events")))).build();
    }

    @OPTIONS
    @Path("/{value}/events")
    @Operation(operationId = "discoverKnownEvents", summary = "How the events are asked for")
    public Response discoverEvents(@RestPath String kind, @RestPath String value) {
        var _ = Kind.at(kind);
        return Header.discovery("OPTIONS, GET");
    }

    @GET
    @Path("/{value}/events")
    @Produces({APPLICATION_JSON, APPLICATION_XML, TEXT_XML})
    @Operation(operationId = "queryEventsOfKnown", summary = "The events that tell of one of them")
    @Parameter(
            name = "parameters",
            description = "Those of SimpleEventQuery, perPage and nextPageToken",
            in = ParameterIn.QUERY,
            style = ParameterStyle.FORM,
            explode = Explode.TRUE,
            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = String.class))
    public Response events(
            @RestPath String kind,
            @RestPath String value,
            @RestHeader(Header.EPC_FORMAT) @Nullable String format,
            @RestHeader("GS1-Extensions") @Nullable String extensions) {
        var uri = request.request().uri();
        var said = Said.in(uri, extensions).and(Kind.at(kind).parameter(), value);
        return Pages.answer(desk, said.wish(), uri, Format.said(format));
    }

    private static String next(Kind room, int perPage, String last) {
        return "</epcis/%s?perPage=%d&nextPageToken=%s>; rel=\"next\""
                .formatted(room.path(), perPage, KnownValues.token(last));
    }
}
