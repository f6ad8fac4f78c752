package org.uplift.household.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.household.sheets.Format;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// The files an import gives out: the template before, the refused rows after.
@Path("/v1/imports")
@Tag(name = "imports")
@Blocking
class ImportFiles {

    private final ImportDesk desk;
    private final Refusals refusals;
    private final Caller caller;
    private final ObjectMapper json;

    ImportFiles(ImportDesk desk, Refusals refusals, Caller caller, ObjectMapper json) {
        this.desk = desk;
        this.refusals = refusals;
        this.caller = caller;
        this.json = json;
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
        var one = desk.get(id, caller.scope());
        var file = new RefusalFile(refusals, one.id(), ImportResource.language(headers));
        if (format.equals("json")) {
            StreamingOutput written = out -> file.json(json, out);
            return Response.ok(written, MediaType.APPLICATION_JSON_TYPE).build();
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

    private static Response file(Format format, String name, StreamingOutput written) {
        var disposition = "attachment; filename=\"%s.%s\"".formatted(name, format.extension());
        return Response.ok(written, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }
}
