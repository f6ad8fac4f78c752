package org.uplift.platform.sealing;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/resealings/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "keys", description = "The keys of what rests sealed, and their rotation")
class ResealingResource {

    private final Resealings resealings;

    ResealingResource(Resealings resealings) {
        this.resealings = resealings;
    }

    @PUT
    @Operation(
            operationId = "beginResealing",
            summary = "Seal everything anew with the key that seals now")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<Resealing> begin(@RestPath UUID id) {
        var isNew = resealings.begin(id);
        return RestResponse.status(isNew ? Status.CREATED : Status.OK, resealings.find(id));
    }

    @GET
    @Operation(operationId = "readResealing", summary = "How far a resealing has come")
    public Resealing read(@RestPath UUID id) {
        return resealings.find(id);
    }
}
