package org.uplift.household.imports;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.duties.Watch;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;

/// An import's progress as server-sent events, until it rests, or whoever follows it is disabled or
/// holds a token that has expired. Whichever replica works on it, the database knows.
@Path("/v1/imports/{id}/events")
@Tag(name = "imports")
@Blocking
class ImportEvents {

    private final ImportDesk desk;
    private final Caller caller;
    private final Watch watch;
    private final ImportSettings settings;
    private final Clock clock;

    ImportEvents(
            ImportDesk desk, Caller caller, Watch watch, ImportSettings settings, Clock clock) {
        this.desk = desk;
        this.caller = caller;
        this.watch = watch;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(operationId = "followImport", summary = "An import's progress as server-sent events")
    public Multi<ImportCard> follow(@RestPath UUID id, @Context HttpHeaders headers) {
        var scope = caller.scope();
        var expiry = caller.expiry();
        var language = ImportResource.language(headers);
        var subject = caller.subject();
        var _ = desk.get(id, scope);
        return Uni.createFrom()
                .item(() -> card(id, scope, language))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(settings.tellEvery())
                .whilst(card ->
                        !card.isResting()
                                && !watch.isDisabled(subject)
                                && clock.instant().isBefore(expiry))
                .skip()
                .repetitions();
    }

    private ImportCard card(UUID id, DivisionScope scope, Reason language) {
        return Behalf.of(scope, () -> desk.card(desk.get(id, scope), language));
    }
}
