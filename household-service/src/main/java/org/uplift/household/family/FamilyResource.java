package org.uplift.household.family;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Answers;
import org.uplift.household.registry.Edition;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/households/{id}/family-changes")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "family-changes", description = "Births, deaths, marriages, splits, mergers, moves")
class FamilyResource {

    private final FamilyDesk desk;
    private final UndoingDesk undoing;
    private final FamilyChronicle chronicle;

    FamilyResource(FamilyDesk desk, UndoingDesk undoing, FamilyChronicle chronicle) {
        this.desk = desk;
        this.undoing = undoing;
        this.chronicle = chronicle;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "listFamilyChanges",
            summary = "What has happened in a family, before and after, newest first")
    public Listing<FamilyRecordCard> list(
            @RestPath UUID id,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(after, limit, (place, most) -> chronicle.page(id, place, most));
    }

    @PUT
    @Path("/{change}")
    @Operation(
            operationId = "putFamilyChange",
            summary = "Enter what happened in a family; the same again changes nothing")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<FamilyRecordCard> enter(
            @RestPath UUID id,
            @RestPath UUID change,
            @Parameter(required = true, description = Edition.SAID) @RestHeader("If-Match")
                    @Nullable String seen,
            @NotNull @Valid FamilyChange told,
            HttpHeaders headers) {
        var edition = Edition.of(seen);
        return answer(desk.enter(id, change, edition, told, Answers.language(headers)));
    }

    @PUT
    @Path("/{change}/undoing")
    @Operation(
            operationId = "undoFamilyChange",
            summary = "Undo a merger, where nothing of what happened since would be lost")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<FamilyRecordCard> undo(
            @RestPath UUID id,
            @RestPath UUID change,
            @Parameter(required = true, description = Edition.SAID) @RestHeader("If-Match")
                    @Nullable String seen,
            HttpHeaders headers) {
        return answer(undoing.undo(id, change, Edition.of(seen), Answers.language(headers)));
    }

    private static RestResponse<FamilyRecordCard> answer(Recorded recorded) {
        var status = recorded.isNew() ? Status.CREATED : Status.OK;
        return ResponseBuilder.create(status, recorded.card())
                .tag(Long.toString(recorded.version()))
                .build();
    }
}
