package org.uplift.household.media;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Problem;
import org.uplift.platform.problem.Violation;

/// The words of tus 1.0, by which uploads go on where they broke off (<https://tus.io>).
class Tus {

    static final String MARK = "Tus-Resumable";
    static final String VERSION = "1.0.0";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String BYTES = "application/offset+octet-stream";

    /// Beside the statuses that HTTP knows: the bytes do not come to their checksum.
    static final int GARBLED = 460;

    private static final String UPLOADS = "/uploads";

    @ServerResponseFilter
    public void mark(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().contains(UPLOADS)) {
            response.getHeaders().putSingle(MARK, VERSION);
            if (response.getStatus() == 412) {
                response.getHeaders().putSingle("Tus-Version", VERSION);
            }
        }
    }

    static void speaks(@Nullable String version) {
        if (!VERSION.equals(version)) {
            throw refusal(412, "Uploads speak %s: %s".formatted(MARK, VERSION));
        }
    }

    static WebApplicationException refusal(int status, String detail) {
        return new WebApplicationException(
                Response.status(status)
                        .type(Problem.MEDIA_TYPE)
                        .entity(Problem.of(status, detail, List.of()))
                        .build());
    }

    static long number(String header, @Nullable String value) {
        if (value == null || !value.matches("\\d{1,18}")) {
            throw new Malformed(
                    List.of(new Violation(header, "number", "is a number of bytes, and said")));
        }
        return Long.parseLong(value);
    }
}
