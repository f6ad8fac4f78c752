package org.uplift.household.supervision;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/supervision")
@Tag(name = "supervision", description = "What those who supervise look at")
class SupervisionResource {

    private final Supervision supervision;

    SupervisionResource(Supervision supervision) {
        this.supervision = supervision;
    }

    @GET
    @Operation(
            operationId = "readSupervision",
            summary = "Visits, tasks, promises and findings of a division and of each below it")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public List<SupervisionLine> of(
            @RestQuery @NotNull @Pattern(regexp = "\\d{12}", message = "{division}")
                    String division) {
        return supervision.of(division);
    }
}
