package org.uplift.household.exitscore;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.household.emergency.Emergencies;

@Path("/v1/households/{id}/exit-score")
@Produces(APPLICATION_JSON)
@Tag(name = "criteria")
class ExitScoreResource {

    private final ExitScores scores;
    private final Emergencies emergencies;

    ExitScoreResource(ExitScores scores, Emergencies emergencies) {
        this.scores = scores;
        this.emergencies = emergencies;
    }

    @GET
    @Operation(
            operationId = "readExitScore",
            summary = "How far a household is from its exit, why, and what is missing")
    public ExitScoreCard score(@RestPath UUID id, @RestQuery @Nullable Instant asOf) {
        return emergencies.read(id, () -> scores.at(id, asOf));
    }
}
