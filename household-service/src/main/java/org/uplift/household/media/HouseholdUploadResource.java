package org.uplift.household.media;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/v1/households/{id}/uploads")
@Tag(name = "uploads", description = "Photos and films on their way in, by tus 1.0")
@Blocking
class HouseholdUploadResource {

    private final UploadDesk desk;
    private final MediaSettings settings;

    HouseholdUploadResource(UploadDesk desk, MediaSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    /// @param metadata keys and values in Base64: `id`, `about` (visit, need, house), `subject`,
    ///   `filetype`, `sha256`, and as far as they are known `takenAt`, `latitude`, `longitude`,
    ///   `ofChildren`
    @POST
    @Operation(
            operationId = "beginUpload",
            summary = "Announce a photo or film; the same again changes nothing")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public Response begin(
            @RestPath UUID id,
            @RestHeader(Tus.MARK) @Nullable String version,
            @RestHeader(Tus.LENGTH) @Nullable String length,
            @RestHeader(Announcement.HEADER) @Nullable String metadata) {
        Tus.speaks(version);
        var announced = Announcement.read(metadata, Tus.number(Tus.LENGTH, length));
        var largest = settings.largest(announced.kind());
        if (announced.length() > largest) {
            throw Tus.refusal(
                    413, "A %s has at most %d bytes".formatted(announced.kind().type(), largest));
        }
        var isNew = desk.begin(id, announced);
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.LOCATION, URI.create("/v1/uploads/" + announced.id()))
                .build();
    }
}
