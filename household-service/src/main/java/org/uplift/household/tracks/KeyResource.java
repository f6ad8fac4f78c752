package org.uplift.household.tracks;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
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

@Path("/v1/device-keys")
@Produces(APPLICATION_JSON)
@Tag(name = "tracks")
class KeyResource {

    private final KeyDesk desk;
    private final KeyBearers bearers;

    KeyResource(KeyDesk desk, KeyBearers bearers) {
        this.desk = desk;
        this.bearers = bearers;
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "issueDeviceKey",
            summary = "A key for a phone of one's own, which is told once")
    public DeviceKeyCard issue(@RestPath UUID id) {
        return desk.issue(id);
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listDeviceKeys", summary = "The keys of one's own phones")
    public Listing<DeviceKeyCard> list(
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) -> desk.page(place == null ? null : Place.seekId(place), most));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "revokeDeviceKey", summary = "Take a key back: it opens nothing more")
    public void revoke(@RestPath UUID id) {
        bearers.forget(desk.revoke(id));
    }
}
