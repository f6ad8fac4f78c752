package org.uplift.trace.link;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.gs1.DigitalLink;
import org.uplift.trace.gs1.Misshapen;

/// For everybody, without a token.
@Path("/")
@Tag(name = "links", description = "Where the codes on boxes lead, as GS1 Digital Link says")
@NonBlocking
class LinkResource {

    private final LinkDesk desk;

    LinkResource(LinkDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{key:00|01|253|255|401|402|414|417|8003|8004|8006|8010|8017|8018}/{rest:.+}")
    @Produces({TEXT_HTML, Portrait.TYPE, Linkset.TYPE, APPLICATION_JSON})
    @Operation(
            operationId = "followLink",
            summary = "What is known of a thing: a page, JSON-LD or its linkset")
    @Parameter(name = "11", in = ParameterIn.QUERY, description = "Production date, let pass")
    @Parameter(name = "13", in = ParameterIn.QUERY, description = "Packing date, let pass")
    @Parameter(name = "15", in = ParameterIn.QUERY, description = "Best before, let pass")
    @Parameter(name = "17", in = ParameterIn.QUERY, description = "Expiry, let pass")
    @Parameter(name = "3103", in = ParameterIn.QUERY, description = "Net weight, let pass")
    @APIResponse(responseCode = "200", description = "What is known")
    @APIResponse(responseCode = "304", description = "It is the one that is known")
    @APIResponse(responseCode = "307", description = "To its events")
    public CompletionStage<Response> follow(
            @RestPath String key,
            @RestPath String rest,
            @RestQuery @Nullable String linkType,
            @RestQuery @Pattern(regexp = "zh|en") @Nullable String lang,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers) {
        return desk.answer(link(String.valueOf(request.path())), linkType, lang, headers);
    }

    /// As it stands in the code, with its escapes.
    private static DigitalLink link(String path) {
        try {
            return DigitalLink.scanned(path);
        } catch (Misshapen e) {
            throw new Malformed(List.of(new Violation("link", e.rule(), e.words())));
        }
    }
}
