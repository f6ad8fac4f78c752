package org.uplift.household.imports;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Discretions;
import org.uplift.household.sheets.Format;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;
import org.uplift.platform.sheets.Spool;

/// The files an import gives out: the template before, the refused rows after.
@Path("/v1/imports")
@Tag(name = "imports")
@Blocking
class ImportFiles {

    private final ImportDesk desk;
    private final Refusals refusals;
    private final Caller caller;
    private final ObjectMapper json;
    private final Discretions discretions;

    ImportFiles(
            ImportDesk desk,
            Refusals refusals,
            Caller caller,
            ObjectMapper json,
            Discretions discretions) {
        this.desk = desk;
        this.refusals = refusals;
        this.caller = caller;
        this.json = json;
        this.discretions = discretions;
    }

    @GET
    @Path("/template")
    @Operation(operationId = "readTemplate", summary = "An empty file with the published columns")
    public Response template(
            @RestQuery @DefaultValue("xlsx") String format,
            @RestQuery @Nullable String lang,
            @Context HttpHeaders headers) {
        var sheet = sheet(format);
        var language =
                lang == null
                        ? ImportResource.language(headers)
                        : Reason.in(List.of(Locale.forLanguageTag(lang)));
        return file(sheet, "template", out -> Template.write(sheet, language, out));
    }

    @GET
    @Path("/{id}/refusals")
    @Operation(operationId = "readRefusals", summary = "Every refused row: where, what and why")
    public Response refusals(
            @RestPath UUID id,
            @RestQuery @DefaultValue("json") String format,
            @Context HttpHeaders headers) {
        var one = desk.opened(id, caller.scope());
        var file =
                new RefusalFile(
                        refusals,
                        one.id(),
                        ImportResource.language(headers),
                        discretions.ofTheCaller());
        if (format.equals("json")) {
            return Response.ok(whole(out -> file.json(json, out)), APPLICATION_JSON).build();
        }
        var sheet = sheet(format);
        return file(sheet, "refusals", out -> file.sheet(sheet, out));
    }

    private static Format sheet(String name) {
        return Format.named(name)
                .filter(format -> format != Format.NDJSON)
                .orElseThrow(() ->
                        new Invalid(List.of(new Violation("format", "format", "is csv or xlsx"))));
    }

    /// Written before the first byte goes, so that nobody takes a part for the whole.
    private static InputStream whole(Spool.Writing writing) {
        try {
            return Spool.of(writing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response file(Format format, String name, Spool.Writing writing) {
        var disposition = "attachment; filename=\"%s.%s\"".formatted(name, format.extension());
        return Response.ok(whole(writing), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }
}
