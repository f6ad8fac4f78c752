package org.uplift.trace.sensor;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.paging.Place;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/sensor-alarms")
@Produces(APPLICATION_JSON)
@Tag(name = "sensors")
class AlarmResource {

    private final AlarmDesk desk;

    AlarmResource(AlarmDesk desk) {
        this.desk = desk;
    }

    /// @param open `true` for those that have not ended, `false` for the others
    @GET
    @Operation(operationId = "listSensorAlarms", summary = "Alarms of devices, the latest first")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<AlarmCard> list(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division,
            @RestQuery @Pattern(regexp = "true|false") @Nullable String open,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var isOpen = open == null ? null : Boolean.valueOf(open);
        return Listing.of(
                after,
                limit,
                (place, most) ->
                        desk.page(
                                division,
                                isOpen,
                                place == null ? null : Place.seekId(place),
                                most));
    }

    @PUT
    @Path("/{id}/taken-up")
    @Operation(operationId = "takeUpSensorAlarm", summary = "Say that the caller looks after it")
    public AlarmCard takeUp(@RestPath UUID id) {
        return desk.takeUp(id);
    }
}
