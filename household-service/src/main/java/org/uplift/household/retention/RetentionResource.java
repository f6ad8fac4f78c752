package org.uplift.household.retention;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/retentions")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "retentions", description = "What is kept how long")
class RetentionResource {

    private final Retentions retentions;

    RetentionResource(Retentions retentions) {
        this.retentions = retentions;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "listRetentions",
            summary = "What is kept how long, newest decision first")
    public List<Retention> list() {
        return retentions.all();
    }

    @PUT
    @Path("/{kind}")
    @Operation(operationId = "decideRetention", summary = "Decide how long something is kept")
    public Retention decide(@RestPath String kind, @NotNull @Valid RetentionForm form) {
        return retentions.decide(kind, form);
    }
}
