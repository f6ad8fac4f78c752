package org.uplift.trace.step;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/steps/{step}/withdrawal")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@Tag(name = "steps")
class WithdrawalResource {

    private final Withdrawals withdrawals;

    WithdrawalResource(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @PUT
    @Operation(
            operationId = "takeBackStep",
            summary = "Take a step back that was recorded wrongly, while nothing stands on it")
    public StepCard takeBack(@RestPath UUID step, @NotNull @Valid WithdrawalForm form) {
        return withdrawals.takeBack(step, form);
    }
}
