package org.uplift.trace.query;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_XML;
import static jakarta.ws.rs.core.MediaType.TEXT_XML;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Header;
import org.uplift.trace.epcis.Json;

@Path("/epcis/queries")
@Produces(APPLICATION_JSON)
@Tag(name = "epcis query")
@Blocking
class QueryResource {

    private final QueryDesk queries;
    private final Desk desk;
    private final RoutingContext request;

    QueryResource(QueryDesk queries, Desk desk, RoutingContext request) {
        this.queries = queries;
        this.desk = desk;
        this.request = request;
    }

    @OPTIONS
    @Operation(operationId = "discoverQueries", summary = "How queries are named")
    public Response discover() {
        return Header.discovery("OPTIONS, GET, POST");
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @Operation(operationId = "nameQuery", summary = "Gives a name to a query")
    @APIResponse(responseCode = "201", description = "Location says where it is")
    public Response name(byte[] body) {
        var query = NamedQuery.read(Json.read(body));
        queries.name(query);
        return Header.versions(Response.created(URI.create("/epcis/queries/" + query.name())))
                .build();
    }

    @GET
    @Operation(operationId = "listQueries", summary = "The queries that have names")
    public Response list(
            @RestQuery @DefaultValue("30") @Positive @Max(500) int perPage,
            @RestQuery @Nullable String nextPageToken) {
        var found = queries.page(nextPageToken, perPage + 1);
        var page = found.subList(0, Math.min(perPage, found.size()));
        var answer = Header.versions(Response.ok(page));
        return found.size() > perPage
                ? answer.header(HttpHeaders.LINK, next(perPage, page.getLast().name())).build()
                : answer.build();
    }

    @OPTIONS
    @Path("/{queryName}")
    @Operation(operationId = "discoverQuery", summary = "What may be done with a named query")
    public Response discoverOne(@RestPath String queryName) {
        return Header.discovery("OPTIONS, GET, DELETE");
    }

    @GET
    @Path("/{queryName}")
    @Operation(operationId = "readQuery", summary = "What a name stands for")
    public Response query(@RestPath String queryName) {
        return Header.versions(Response.ok(queries.get(queryName).query())).build();
    }

    @DELETE
    @Path("/{queryName}")
    @Operation(operationId = "removeQuery", summary = "Forgets a name")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response remove(@RestPath String queryName) {
        queries.remove(queryName);
        return Header.versions(Response.noContent()).build();
    }

    @OPTIONS
    @Path("/{queryName}/events")
    @Operation(operationId = "discoverQueryEvents", summary = "How a named query is run")
    public Response discoverEvents(@RestPath String queryName) {
        return Header.discovery("OPTIONS, GET");
    }

    @GET
    @Path("/{queryName}/events")
    @Produces({APPLICATION_JSON, APPLICATION_XML, TEXT_XML})
    @Operation(operationId = "runQuery", summary = "The events that a named query finds")
    @Parameter(
            name = "parameters",
            description = "perPage and nextPageToken",
            in = ParameterIn.QUERY,
            style = ParameterStyle.FORM,
            explode = Explode.TRUE,
            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = String.class))
    public Response events(
            @RestPath String queryName, @RestHeader(Header.EPC_FORMAT) @Nullable String format) {
        var uri = request.request().uri();
        var wish = queries.get(queryName).wish(Said.in(uri, null).parameters());
        return Pages.answer(desk, wish, uri, Format.said(format));
    }

    private static String next(int perPage, String last) {
        return "</epcis/queries?perPage=%d&nextPageToken=%s>; rel=\"next\""
                .formatted(perPage, last);
    }
}
