package org.uplift.household.imports;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.uplift.household.sheets.Format;
import org.uplift.household.sheets.RowPlace;
import org.uplift.platform.Ids;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Violation;

@Path("/v1/imports")
@Produces(APPLICATION_JSON)
@Tag(name = "imports", description = "A county's file on its way into the register")
@Blocking
class ImportResource {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportDesk desk;
    private final Caller caller;

    ImportResource(ImportDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /// @param division the area the file may touch; the caller's own when it is not said
    @POST
    @Consumes({"text/csv", XLSX, "application/x-ndjson"})
    @Operation(
            operationId = "receiveImport",
            summary = "Send a file; nothing comes on the register before the commit")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<ImportCard> receive(
            @RestQuery @Nullable String division, @Context HttpHeaders headers, InputStream body) {
        return received(Ids.next(), division, headers, body);
    }

    /// The same with an id of the client's: whoever lost the answer asks again.
    @PUT
    @Path("/{id}")
    @Consumes({"text/csv", XLSX, "application/x-ndjson"})
    @Operation(
            operationId = "receiveImportAs",
            summary = "The same under an id of the client's, who may ask again")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<ImportCard> receive(
            @RestPath UUID id,
            @RestQuery @Nullable String division,
            @Context HttpHeaders headers,
            InputStream body) {
        return received(id, division, headers, body);
    }

    private RestResponse<ImportCard> received(
            UUID id, @Nullable String division, HttpHeaders headers, InputStream body) {
        var language = language(headers);
        var format = Format.of(headers.getMediaType());
        try {
            var received = desk.receive(id, area(division), caller.subject(), format, body);
            var card = ImportCard.of(received.file(), null, language);
            return received.isNew()
                    ? ResponseBuilder.<ImportCard>create(Status.CREATED, card)
                            .location(URI.create("/v1/imports/" + id))
                            .build()
                    : RestResponse.ok(card);
        } catch (Hopeless e) {
            throw new Invalid(
                    e.refusals().stream().map(refusal -> violation(refusal, language)).toList());
        }
    }

    private String area(@Nullable String division) {
        var scope = caller.scope();
        var area = division == null ? scope.from() : division;
        if (!scope.contains(area) || DivisionScope.of(area).equals(DivisionScope.nothing())) {
            throw new NotFound("division", area);
        }
        return area;
    }

    private static Violation violation(Refusal refusal, Reason language) {
        var row = refusal.row() == 0 ? "" : RowPlace.of(refusal.row()) + " ";
        return new Violation(
                (row + refusal.column()).strip(), refusal.rule(), refusal.reason(language));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readImport", summary = "How far an import is, and what it would do")
    public ImportCard show(@RestPath UUID id, @Context HttpHeaders headers) {
        return desk.card(desk.get(id, caller.scope()), language(headers));
    }

    @PUT
    @Path("/{id}/commit")
    @Operation(operationId = "commitImport", summary = "Take what was checked into the register")
    @APIResponseSchema(
            value = ImportCard.class,
            responseCode = "202",
            responseDescription = "It goes on: ask how far it is")
    public RestResponse<ImportCard> commit(@RestPath UUID id, @Context HttpHeaders headers) {
        desk.commit(desk.get(id, caller.scope()));
        return ResponseBuilder.<ImportCard>create(Status.ACCEPTED, show(id, headers)).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeImport", summary = "Forget an import; what was committed stays")
    public void remove(@RestPath UUID id) {
        desk.remove(desk.get(id, caller.scope()));
    }

    static Reason language(HttpHeaders headers) {
        return Reason.in(headers.getAcceptableLanguages());
    }
}
