package org.uplift.household.media;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Problem;

@Path("/v1/uploads")
@Tag(name = "uploads")
@Blocking
class UploadResource {

    private final UploadBook book;
    private final Reception reception;
    private final MediaSettings settings;

    UploadResource(UploadBook book, Reception reception, MediaSettings settings) {
        this.book = book;
        this.reception = reception;
        this.settings = settings;
    }

    @OPTIONS
    @Operation(operationId = "readUploadTerms", summary = "What of tus is spoken here")
    public Response terms() {
        return Response.noContent()
                .header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", "creation,checksum,termination")
                .header("Tus-Checksum-Algorithm", Checksum.KNOWN)
                .header("Tus-Max-Size", settings.largest(Kind.MP4))
                .build();
    }

    @HEAD
    @Path("/{id}")
    @Operation(operationId = "readUpload", summary = "How much of an upload is kept")
    public Response read(@RestPath UUID id, @RestHeader(Tus.MARK) @Nullable String version) {
        Tus.speaks(version);
        var progress = book.progress(id);
        return Response.ok()
                .header(Tus.OFFSET, progress.received())
                .header(Tus.LENGTH, progress.length())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /// With the last bytes it is looked through: it becomes a medium of the same id, or is refused
    /// as a whole.
    @PATCH
    @Path("/{id}")
    @Consumes(Tus.BYTES)
    @Operation(operationId = "continueUpload", summary = "Send what follows of an upload")
    @APIResponse(responseCode = "204", description = "Upload-Offset says how much has come")
    public Response go(
            @RestPath UUID id,
            @RestHeader(Tus.MARK) @Nullable String version,
            @RestHeader(Tus.OFFSET) @Nullable String offset,
            @RestHeader(Checksum.HEADER) @Nullable String checksum,
            @Nullable InputStream body)
            throws IOException {
        Tus.speaks(version);
        var from = Tus.number(Tus.OFFSET, offset);
        var bytes = body == null ? InputStream.nullInputStream() : body;
        var progress = reception.receive(id, from, Checksum.of(checksum), bytes);
        return Response.noContent().header(Tus.OFFSET, progress.received()).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "abandonUpload", summary = "Forget what was sent of an upload")
    @APIResponse(responseCode = "204", description = "It is forgotten")
    public Response abandon(@RestPath UUID id, @RestHeader(Tus.MARK) @Nullable String version) {
        Tus.speaks(version);
        book.abandon(id);
        return Response.noContent().build();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> garbled(Checksum.Garbled e) {
        return RestResponse.ResponseBuilder.<Problem>create(Tus.GARBLED)
                .entity(Problem.of(Tus.GARBLED, e.getMessage(), List.of()))
                .type(Problem.MEDIA_TYPE)
                .build();
    }
}
