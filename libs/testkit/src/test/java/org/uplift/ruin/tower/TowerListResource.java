package org.uplift.ruin.tower;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

@Path("/tower-lists")
@Produces("application/json")
class TowerListResource {

    @GET
    public List<String> stones() {
        return List.of();
    }

    @GET
    @Produces({"application/json", "text/csv"})
    public Page pages() {
        return new Page();
    }

    @GET
    public Listing listings() {
        return new Listing();
    }

    @GET
    public Heights heights() {
        return new Heights();
    }

    static final class Page {}

    static final class Listing {}

    interface Tabular {}

    static final class Heights implements Tabular {}
}
