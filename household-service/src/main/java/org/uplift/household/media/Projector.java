package org.uplift.household.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Problem;

/// Shows what lies in the store over HTTP: all of it, or the stretch that a player asks for.
@ApplicationScoped
class Projector {

    private static final String JPEG = "image/jpeg";

    private final Vault vault;

    Projector(Vault vault) {
        this.vault = vault;
    }

    /// @param range one stretch; several are answered with all of it
    /// @param known marks of what the caller has
    /// @param same mark of what the caller has the rest of
    Response show(
            Exhibit exhibit,
            @Nullable String range,
            @Nullable String known,
            @Nullable String same) {
        var mark = "\"" + exhibit.mark() + "\"";
        var all = exhibit.shown();
        if (known != null && (known.contains(mark) || known.strip().equals("*"))) {
            return dressed(Response.notModified(), mark).build();
        }
        var isSame = same == null || same.strip().equals(mark);
        var part = ByteRange.of(isSame ? range : null, all);
        if (part.isPresent() && !part.get().isSatisfiable()) {
            return Response.status(416)
                    .type(Problem.MEDIA_TYPE)
                    .header("Content-Range", "bytes */" + all)
                    .entity(Problem.of(416, "There are %d bytes".formatted(all), List.of()))
                    .build();
        }
        var shown = part.orElse(new ByteRange(0, all));
        StreamingOutput bytes = out -> write(exhibit, shown, out);
        var answer =
                dressed(Response.status(part.isPresent() ? 206 : 200).entity(bytes), mark)
                        .type(exhibit.type())
                        .header("Accept-Ranges", "bytes")
                        .header(HttpHeaders.CONTENT_LENGTH, shown.length());
        return part.isPresent()
                ? answer.header("Content-Range", shown.of(all)).build()
                : answer.build();
    }

    Response show(Archive.Thumbnail thumbnail) throws IOException {
        try (var bytes = Channels.newInputStream(vault.open(thumbnail.key(), thumbnail.object()))) {
            var mark = "\"" + thumbnail.object() + "\"";
            return dressed(Response.ok(bytes.readAllBytes(), JPEG), mark).build();
        }
    }

    private void write(Exhibit exhibit, ByteRange shown, OutputStream out) throws IOException {
        try (var bytes = vault.open(exhibit.key(), exhibit.object())) {
            exhibit.cuts().write(bytes, shown.from(), shown.length(), out);
        }
    }

    /// No cache keeps what it may not show to the next.
    private static Response.ResponseBuilder dressed(Response.ResponseBuilder answer, String mark) {
        return answer.header(HttpHeaders.ETAG, mark)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
