package org.uplift.household.media;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/v1/media/{id}")
@Tag(name = "media", description = "Photos and films that are evidence")
@Blocking
class MediumResource {

    private final Archive archive;
    private final Projector projector;

    MediumResource(Archive archive, Projector projector) {
        this.archive = archive;
        this.projector = projector;
    }

    @GET
    @Produces(APPLICATION_JSON)
    @Operation(operationId = "readMedium", summary = "What is known of a medium, and what is alike")
    public MediumCard read(@RestPath UUID id) {
        return archive.card(id);
    }

    @GET
    @Path("/content")
    @Produces({"image/jpeg", "image/png", "video/mp4"})
    @Operation(
            operationId = "playMedium",
            summary = "The picture without what the camera noted, whole or in stretches")
    @APIResponse(responseCode = "200", description = "All of it")
    @APIResponse(responseCode = "206", description = "The stretch asked for")
    @APIResponse(responseCode = "304", description = "It is the one that is known")
    public Response play(
            @RestPath UUID id,
            @RestHeader("Range") @Nullable String range,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @RestHeader("If-Range") @Nullable String same) {
        return projector.show(archive.shown(id), range, known, same);
    }

    @GET
    @Path("/original")
    @Produces({"image/jpeg", "image/png", "video/mp4"})
    @Operation(operationId = "readOriginal", summary = "The picture as it was sent, bit for bit")
    @APIResponse(responseCode = "200", description = "All of it")
    @APIResponse(responseCode = "206", description = "The stretch asked for")
    @APIResponse(responseCode = "304", description = "It is the one that is known")
    public Response original(
            @RestPath UUID id,
            @RestHeader("Range") @Nullable String range,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @RestHeader("If-Range") @Nullable String same) {
        return projector.show(archive.asItCame(id), range, known, same);
    }

    @GET
    @Path("/thumbnail")
    @Produces("image/jpeg")
    @Operation(
            operationId = "readThumbnail",
            summary = "A photo as small as a list needs it",
            description = "Of a film there is none: 404, and the detail says so.")
    public Response thumbnail(@RestPath UUID id) throws IOException {
        return projector.show(archive.thumbnail(id));
    }
}
