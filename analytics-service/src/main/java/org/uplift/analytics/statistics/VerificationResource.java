package org.uplift.analytics.statistics;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.NotFound;

@Path("/v1/statistics/{division}/verification")
@Produces(APPLICATION_JSON)
@Tag(name = "statistics")
class VerificationResource {

    private final Verifier verifier;
    private final Caller caller;

    VerificationResource(Verifier verifier, Caller caller) {
        this.verifier = verifier;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "verifyStatistics",
            summary = "Whether the sums are what a recount of the facts gives",
            description = "Reads every fact there is: seconds for a county, minutes for a province")
    public Verification verification(@RestPath @Pattern(regexp = Words.DIVISION) String division) {
        if (!caller.scope().contains(division)) {
            throw new NotFound("division", division);
        }
        return verifier.verify(division);
    }
}
