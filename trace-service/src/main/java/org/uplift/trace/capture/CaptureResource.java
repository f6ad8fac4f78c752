package org.uplift.trace.capture;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_XML;
import static jakarta.ws.rs.core.MediaType.TEXT_XML;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Header;

@Path("/epcis/capture")
@Produces(APPLICATION_JSON)
@Tag(name = "epcis capture", description = "Events come in, as EPCIS 2.0 says")
@Blocking
class CaptureResource {

    private final CaptureDesk desk;
    private final CaptureRuns runs;
    private final CaptureRecords records;

    CaptureResource(CaptureDesk desk, CaptureRuns runs, CaptureRecords records) {
        this.desk = desk;
        this.runs = runs;
        this.records = records;
    }

    @OPTIONS
    @Operation(operationId = "discoverCapture", summary = "How documents are captured")
    public Response discover() {
        return Header.captureDiscovery();
    }

    @POST
    @Consumes({APPLICATION_JSON, Received.JSON_LD, APPLICATION_XML, TEXT_XML})
    @Operation(
            operationId = "captureDocument",
            summary = "Receives a document of events; a job stores them")
    @APIResponse(responseCode = "202", description = "Location is its job")
    public Response capture(
            byte @Nullable [] body,
            @RestHeader(Header.ERROR_BEHAVIOUR) @Nullable String behaviour,
            @Context HttpHeaders headers) {
        var wish = Behaviour.said(behaviour);
        var id = desk.receive(Received.of(body, headers.getMediaType()), wish);
        runs.wake();
        return Header.versions(Response.accepted())
                .location(URI.create("/epcis/capture/" + id))
                .header(Header.ERROR_BEHAVIOUR, wish.word())
                .build();
    }

    @GET
    @Operation(operationId = "listCaptures", summary = "The jobs of the duty area, newest first")
    public Response list(
            @RestQuery @DefaultValue("30") @Positive @Max(500) int perPage,
            @RestQuery @Nullable String nextPageToken) {
        var found = records.page(nextPageToken, perPage);
        var page = found.subList(0, Math.min(perPage, found.size()));
        var answer = Header.versions(Response.ok(page));
        return found.size() > perPage
                ? answer.header(HttpHeaders.LINK, next(perPage, page.getLast())).build()
                : answer.build();
    }

    @OPTIONS
    @Path("/{captureId}")
    @Operation(operationId = "discoverCaptureJob", summary = "How a job is asked for")
    public Response discoverJob(@RestPath UUID captureId) {
        return Header.discovery("OPTIONS, GET");
    }

    @GET
    @Path("/{captureId}")
    @Operation(operationId = "readCapture", summary = "What became of a document")
    public Response job(@RestPath UUID captureId) {
        return Header.versions(Response.ok(records.read(captureId))).build();
    }

    private static String next(int perPage, JobCard last) {
        return "</epcis/capture?perPage=%d&nextPageToken=%s>; rel=\"next\""
                .formatted(perPage, last.captureID());
    }
}
