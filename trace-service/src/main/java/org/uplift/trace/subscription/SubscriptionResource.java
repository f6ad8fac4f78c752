package org.uplift.trace.subscription;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Header;
import org.uplift.trace.epcis.Json;

@Path("/epcis/queries/{queryName}/subscriptions")
@Produces(APPLICATION_JSON)
@Tag(name = "epcis query")
@Blocking
class SubscriptionResource {

    private final SubscriptionDesk desk;

    SubscriptionResource(SubscriptionDesk desk) {
        this.desk = desk;
    }

    @OPTIONS
    @Operation(operationId = "discoverSubscriptions", summary = "How one subscribes to a query")
    public Response discover(@RestPath String queryName) {
        return Header.discovery("OPTIONS, GET, POST");
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @Operation(
            operationId = "subscribe",
            summary = "Be told what a named query finds, as it comes or by a schedule")
    @APIResponse(responseCode = "201", description = "Location says where it is")
    public Response subscribe(
            @RestPath String queryName,
            @RestHeader(Header.EPC_FORMAT) @DefaultValue("") String format,
            byte[] body) {
        var id = desk.subscribe(queryName, Wanted.read(Json.read(body)), format);
        var place = "/epcis/queries/%s/subscriptions/%s".formatted(queryName, id);
        return Header.versions(Response.created(URI.create(place))).build();
    }

    @GET
    @Operation(operationId = "listSubscriptions", summary = "The subscriptions to a named query")
    public Response list(
            @RestPath String queryName,
            @RestQuery @DefaultValue("30") @Positive @Max(500) int perPage,
            @RestQuery @Nullable UUID nextPageToken) {
        var found = desk.page(queryName, nextPageToken, perPage + 1);
        var page = found.subList(0, Math.min(perPage, found.size()));
        var answer = Header.versions(Response.ok(page));
        if (found.size() > perPage) {
            var next =
                    "</epcis/queries/%s/subscriptions?perPage=%d&nextPageToken=%s>; rel=\"next\"";
            var last = page.getLast().subscriptionID();
            answer.header(HttpHeaders.LINK, next.formatted(queryName, perPage, last));
        }
        return answer.build();
    }

    @OPTIONS
    @Path("/{subscriptionID}")
    @Operation(operationId = "discoverSubscription", summary = "What may be done with one")
    public Response discoverOne(@RestPath String queryName, @RestPath UUID subscriptionID) {
        return Header.discovery("OPTIONS, GET, DELETE");
    }

    @GET
    @Path("/{subscriptionID}")
    @Operation(operationId = "readSubscription", summary = "A subscription, and how it fares")
    public Response read(@RestPath String queryName, @RestPath UUID subscriptionID) {
        return Header.versions(Response.ok(desk.read(queryName, subscriptionID))).build();
    }

    @DELETE
    @Path("/{subscriptionID}")
    @Operation(operationId = "unsubscribe", summary = "Be told no more")
    @APIResponse(responseCode = "204", description = "It has ended")
    public Response end(@RestPath String queryName, @RestPath UUID subscriptionID) {
        desk.end(queryName, subscriptionID);
        return Header.versions(Response.noContent()).build();
    }
}
