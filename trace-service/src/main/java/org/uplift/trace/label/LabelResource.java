package org.uplift.trace.label;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.uplift.trace.link.LinkSettings;
import org.uplift.trace.page.Words;

@Path("/v1/label-sheets/{id}")
@Tag(name = "labels")
class LabelResource {

    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final LabelSheets sheets;
    private final LinkSettings settings;
    private final Template template;

    LabelResource(
            LabelSheets sheets, LinkSettings settings, @Location("labels.html") Template template) {
        this.sheets = sheets;
        this.settings = settings;
        this.template = template;
    }

    @PUT
    @Consumes(APPLICATION_JSON)
    @Produces(APPLICATION_JSON)
    @Operation(
            operationId = "orderLabels",
            summary = "Give out serial numbers of a lot, once, for a sheet of labels")
    public LabelSheet order(@RestPath UUID id, @NotNull @Valid SheetForm form) {
        return sheets.order(id, form);
    }

    @GET
    @Produces(TEXT_HTML + ";charset=UTF-8")
    @Operation(operationId = "readLabels", summary = "A sheet of labels as pages of A4, to print")
    public RestResponse<String> page(
            @RestPath UUID id,
            @RestQuery @DefaultValue("zh") @Pattern(regexp = "zh|en") String lang) {
        var words = Words.in(Locale.of(lang));
        var page =
                LabelPage.of(
                        words.say("labels.title"), sheets.get(id).links(), settings.linkHost());
        return ResponseBuilder.ok(template.data("page", page).data("lang", words.tag()).render())
                .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
