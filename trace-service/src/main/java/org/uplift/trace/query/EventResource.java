package org.uplift.trace.query;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_XML;
import static jakarta.ws.rs.core.MediaType.TEXT_XML;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
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
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Header;

@Path("/epcis/events")
@Produces(APPLICATION_JSON)
@Tag(name = "epcis query", description = "Events are asked for, as EPCIS 2.0 says")
@Blocking
class EventResource {

    private final Desk desk;
    private final RoutingContext request;

    EventResource(Desk desk, RoutingContext request) {
        this.desk = desk;
        this.request = request;
    }

    @GET
    @Produces({APPLICATION_JSON, APPLICATION_XML, TEXT_XML})
    @Operation(operationId = "queryEvents", summary = "Events by the parameters of a query")
    @Parameter(
            name = "parameters",
            description = "Those of SimpleEventQuery, perPage and nextPageToken",
            in = ParameterIn.QUERY,
            style = ParameterStyle.FORM,
            explode = Explode.TRUE,
            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = String.class))
    public Response events(
            @RestHeader(Header.EPC_FORMAT) @Nullable String format,
            @RestHeader("GS1-Extensions") @Nullable String extensions) {
        var uri = request.request().uri();
        return Pages.answer(desk, Said.in(uri, extensions).wish(), uri, Format.said(format));
    }

    @OPTIONS
    @Path("/{eventId}")
    @Operation(operationId = "discoverEvent", summary = "How an event is asked for")
    public Response discover(@RestPath String eventId) {
        return Header.discovery("OPTIONS, GET");
    }

    @GET
    @Path("/{eventId}")
    @Produces({APPLICATION_JSON, APPLICATION_XML, TEXT_XML})
    @Operation(operationId = "readEvent", summary = "An event, and what declares it wrong")
    public Response event(
            @RestPath String eventId, @RestHeader(Header.EPC_FORMAT) @Nullable String format) {
        var wish = Format.said(format);
        return Header.versions(Response.ok(desk.read(eventId, wish)))
                .header(Header.EPC_FORMAT, wish.word())
                .build();
    }
}
