package org.uplift.trace.sensor;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/sensor-oddities")
@Tag(name = "sensors")
class OddityResource {

    private final OddityDesk desk;

    OddityResource(OddityDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listSensorOddities",
            summary = "What devices said in the last week and was not kept, counted by rule")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public List<OddityCard> list(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division) {
        return desk.ofLastWeek(division);
    }
}
