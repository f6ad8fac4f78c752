package org.uplift.household.quality;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

@Path("/v1/quality/sweeps/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "quality")
class SweepResource {

    private final Sweeps sweeps;

    SweepResource(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    @PUT
    @Operation(
            operationId = "beginQualitySweep",
            summary = "Hold every file of a division against the rules in force today")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<Sweep> begin(
            @RestPath UUID id,
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division) {
        var isNew = sweeps.begin(id, division);
        return RestResponse.status(isNew ? Status.CREATED : Status.OK, sweeps.find(id));
    }

    @GET
    @Operation(operationId = "readQualitySweep", summary = "How far a sweep has come")
    public Sweep read(@RestPath UUID id) {
        return sweeps.find(id);
    }
}
