package org.uplift.barn.herd;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

@Path("/cows")
class CowResource {

    private final Grazing grazing;

    CowResource(Grazing grazing) {
        this.grazing = grazing;
    }

    @GET
    @Path("/{id}/grazing")
    public boolean isGrazing(UUID id) {
        return grazing.isGrazing(id);
    }
}
