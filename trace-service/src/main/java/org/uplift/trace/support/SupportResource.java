package org.uplift.trace.support;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.page.Words;
import org.uplift.trace.pledge.Receipt;

/// For everybody, without a token.
@Path("/public/pledges")
@Tag(name = "pledges")
class SupportResource {

    private final SupportDesk desk;
    private final ReceiptPages pages;

    SupportResource(SupportDesk desk, ReceiptPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @Produces(APPLICATION_JSON)
    @Operation(operationId = "pledge", summary = "Pledge support for a grower")
    @APIResponse(responseCode = "201", description = "Location is its receipt")
    public Response pledge(@NotNull @Valid PledgeForm form, @Context HttpServerRequest request) {
        var id = desk.take(form, address(request));
        return Response.created(URI.create("/public/pledges/" + id)).build();
    }

    @POST
    @Path("/form")
    @Consumes(APPLICATION_FORM_URLENCODED)
    @Produces(TEXT_HTML)
    @Operation(operationId = "pledgeByForm", summary = "The same from the page, without a script")
    @APIResponse(responseCode = "303", description = "To its receipt")
    public Response pledgeByForm(byte @Nullable [] body, @Context HttpServerRequest request) {
        var form = PaperForm.read(body == null ? new byte[0] : body);
        var id = desk.take(form.pledge(), address(request));
        var receipt = "/public/pledges/%s/page?lang=%s".formatted(id, form.lang());
        return Response.seeOther(URI.create(receipt)).build();
    }

    @GET
    @Path("/{id}")
    @Produces(APPLICATION_JSON)
    @Operation(operationId = "readReceipt", summary = "What became of a pledge")
    public Receipt receipt(@RestPath UUID id) {
        return desk.receipt(id);
    }

    @GET
    @Path("/{id}/page")
    @Produces(TEXT_HTML + ";charset=UTF-8")
    @Operation(operationId = "readReceiptPage", summary = "What became of a pledge, as a page")
    public Response page(
            @RestPath UUID id,
            @RestQuery @DefaultValue("zh") @Pattern(regexp = "zh|en") String lang) {
        return Response.ok(pages.of(desk.receipt(id), Words.in(Locale.of(lang))))
                .header("Content-Security-Policy", ReceiptPages.NOTHING_FROM_ELSEWHERE)
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String address(HttpServerRequest request) {
        return String.valueOf(request.remoteAddress().hostAddress());
    }
}
