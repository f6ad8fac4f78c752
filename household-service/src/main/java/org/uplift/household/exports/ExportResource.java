package org.uplift.household.exports;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Code;
import org.uplift.household.layout.Wording;
import org.uplift.household.registry.HouseholdFilter;
import org.uplift.household.sheets.Format;

@Path("/v1/exports/households")
@Tag(name = "exports", description = "Lists of households as files, in the columns of an import")
@Blocking
class ExportResource {

    private final Export export;

    ExportResource(Export export) {
        this.export = export;
    }

    /// @param lang of header and codes: `zh`, `en`, or `key`; the request's language by default
    @GET
    @Operation(
            operationId = "exportHouseholds",
            summary = "The households of a list as CSV or XLSX")
    public Response households(
            @RestQuery @DefaultValue("csv") @Pattern(regexp = "csv|xlsx") String format,
            @RestQuery @Nullable String lang,
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Code("label") @Nullable String label,
            @RestQuery @Code("attribute") @Nullable String attribute,
            @RestQuery @Code("cause") @Nullable String cause,
            @RestQuery @Code("status") @Nullable String status,
            @RestQuery @Pattern(regexp = "\\d{16,18}", message = "{household.number}")
                    @Nullable String number,
            @Context HttpHeaders headers) {
        var filter =
                new HouseholdFilter(
                        null, null, null, number, division, label, attribute, cause, status);
        var kind = Format.named(format).orElseThrow();
        var name = "attachment; filename=\"households.%s\"".formatted(format);
        return Response.ok(export.sheet(filter, kind, wording(lang, headers)), kind.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .build();
    }

    private static Wording wording(@Nullable String lang, HttpHeaders headers) {
        var languages = headers.getAcceptableLanguages().stream();
        var asked = languages.map(Locale::toLanguageTag).findFirst().orElse("");
        return Wording.of(lang == null ? asked : lang);
    }
}
