package org.uplift.barn.herd;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
    @Consumes("application/json")
    public boolean enter(@PathParam("id") UUID id, @Valid CowForm form) {
        return grazing.isGrazing(id) && grazing.isGrazing(form.mother());
    }
}
