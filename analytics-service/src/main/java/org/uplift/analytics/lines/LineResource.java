package org.uplift.analytics.lines;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/// The poverty lines everything is measured by.
@Path("/v1/poverty-lines")
class LineResource {

    private final LineTable table;

    LineResource(LineTable table) {
        this.table = table;
    }

    @GET
    public List<LineCard> lines() {
        return table.all().stream().map(LineCard::of).toList();
    }
}
