package org.uplift.household.imports;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.TOWNSHIP_OFFICER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.uplift.household.sheets.Format;
import org.uplift.platform.Ids;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Violation;

@Path("/v1/imports")
@RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER})
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
    public RestResponse<ImportCard> receive(
            @RestQuery @Nullable String division, @Context HttpHeaders headers, InputStream body) {
        return received(Ids.next(), division, headers, body);
    }

    /// The same with an id of the client's: whoever lost the answer asks again.
    @PUT
    @Path("/{id}")
    @Consumes({"text/csv", XLSX, "application/x-ndjson"})
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
        var type = headers.getMediaType();
        var format =
                Format.ofMediaType(type.getType() + "/" + type.getSubtype())
                        .orElseThrow(NotSupportedException::new);
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
        if (division == null) {
            return scope.from();
        }
        if (!scope.contains(division)
                || DivisionScope.of(division).equals(DivisionScope.nothing())) {
            throw new NotFound("division", division);
        }
        return division;
    }

    private static Violation violation(Refusal refusal, Reason language) {
        var row = refusal.row() == 0 ? "" : "row " + refusal.row() + " ";
        return new Violation(
                (row + refusal.column()).strip(), refusal.rule(), refusal.reason(language));
    }

    @GET
    @Produces(APPLICATION_JSON)
    public List<ImportCard> list(@Context HttpHeaders headers) {
        return desk.within(caller.scope()).stream()
                .map(one -> ImportCard.of(one, null, language(headers)))
                .toList();
    }

    @GET
    @Path("/{id}")
    public ImportCard show(@RestPath UUID id, @Context HttpHeaders headers) {
        return desk.card(desk.get(id, caller.scope()), language(headers));
    }

    @PUT
    @Path("/{id}/commit")
    public RestResponse<ImportCard> commit(@RestPath UUID id, @Context HttpHeaders headers) {
        desk.commit(desk.get(id, caller.scope()));
        return ResponseBuilder.<ImportCard>create(Status.ACCEPTED, show(id, headers)).build();
    }

    @DELETE
    @Path("/{id}")
    public void remove(@RestPath UUID id) {
        desk.remove(desk.get(id, caller.scope()));
    }

    static Reason language(HttpHeaders headers) {
        return Reason.in(headers.getAcceptableLanguages());
    }
}
