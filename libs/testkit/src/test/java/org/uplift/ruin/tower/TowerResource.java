package org.uplift.ruin.tower;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
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
}
