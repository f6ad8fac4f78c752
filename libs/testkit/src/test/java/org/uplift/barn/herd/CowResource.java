package org.uplift.barn.herd;

import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;

@Path("/cows")
class CowResource {

    private final Grazing grazing;

    CowResource(Grazing grazing) {
        this.grazing = grazing;
    }

    @GET
    @Produces({
        "application/json",
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    public List<String> names() {
        return List.of();
    }

    @GET
    @Path("/{id}/grazing")
    public boolean isGrazing(UUID id) {
        return grazing.isGrazing(id);
    }

    @PUT
    @Path("/{id}")
    public boolean enter(UUID id, @Valid CowForm form) {
        return grazing.isGrazing(id) && grazing.isGrazing(form.mother());
    }
}
