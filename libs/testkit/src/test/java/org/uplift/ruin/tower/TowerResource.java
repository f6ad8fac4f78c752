package org.uplift.ruin.tower;

import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import javax.sql.DataSource;

@Path("/towers")
class TowerResource {

    private final Object[] parts;

    TowerResource(EntityManager database, DataSource source, Towers towers, Outbox outbox) {
        parts = new Object[] {database, source, towers, outbox};
    }

    @GET
    int count() {
        return parts.length;
    }

    @PUT
    int build(@NotNull TowerForm form) {
        if (form.storeys() > parts.length) {
            throw new Rejected();
        }
        return form.storeys();
    }
}
