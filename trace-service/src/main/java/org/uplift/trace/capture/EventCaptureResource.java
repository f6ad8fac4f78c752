package org.uplift.trace.capture;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_XML;
import static jakarta.ws.rs.core.MediaType.TEXT_XML;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Header;

@Path("/epcis/events")
@Produces(APPLICATION_JSON)
@Tag(name = "epcis capture")
@Blocking
class EventCaptureResource {

    private final CaptureDesk desk;

    EventCaptureResource(CaptureDesk desk) {
        this.desk = desk;
    }

    @OPTIONS
    @Operation(operationId = "discoverEvents", summary = "How events are captured and asked for")
    public Response discover() {
        return Header.discovery("OPTIONS, GET, POST");
    }

    @POST
    @Consumes({APPLICATION_JSON, Received.JSON_LD, APPLICATION_XML, TEXT_XML})
    @Operation(operationId = "captureEvent", summary = "Stores one event at once")
    @APIResponse(responseCode = "201", description = "Location says where it is")
    public Response capture(byte @Nullable [] body, @Context HttpHeaders headers) {
        var id = desk.receive(Received.of(body, headers.getMediaType()));
        var address = "/epcis/events/" + URLEncoder.encode(id, UTF_8).replace("+", "%20");
        return Header.versions(Response.created(URI.create(address))).build();
    }
}
