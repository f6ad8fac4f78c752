package org.uplift.platform.deadletter;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;
import org.uplift.platform.sheets.SheetWriter;

/// What this service could not handle, for the operator.
@Path("/v1/dead-letters")
@Produces(APPLICATION_JSON)
@Tag(name = "dead letters")
class DeadLetterResource {

    private final DeadLetterOffice office;

    DeadLetterResource(DeadLetterOffice office) {
        this.office = office;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "listDeadLetters",
            summary = "What this service could not handle, newest first")
    public Listing<DeadLetterCard> letters(
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Positive @Max(200) int limit) {
        return Listing.of(after, limit, this::page);
    }

    private Page<DeadLetterCard> page(@Nullable String place, int limit) {
        var before = place == null ? null : Place.seekId(place);
        return Page.of(office.waiting(before, limit + 1), limit, l -> l.id().toString())
                .map(DeadLetter::card);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDeadLetter", summary = "One letter, with what it says")
    public DeadLetterCard letter(@RestPath UUID id) {
        return office.letter(id).wholeCard();
    }

    /// Handles the letter again; one that fails again stays, with its new reason.
    @PUT
    @Path("/{id}/replay")
    @Operation(operationId = "replayDeadLetter", summary = "Handle a letter again")
    public DeadLetterCard replay(@RestPath UUID id) {
        return office.replay(id).wholeCard();
    }
}
