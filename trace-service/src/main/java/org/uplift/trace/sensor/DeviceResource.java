package org.uplift.trace.sensor;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/sensors")
@Produces(APPLICATION_JSON)
@Tag(name = "sensors")
class DeviceResource {

    private final DeviceDesk desk;

    DeviceResource(DeviceDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("/{id}")
    @Consumes(APPLICATION_JSON)
    @Operation(
            operationId = "registerSensor",
            summary = "Register a device; the answer shows its credential, this once")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<DeviceCard> register(@RestPath UUID id, @NotNull @Valid DeviceForm form) {
        var device = desk.register(id, form);
        return answer(device, device.credential() == null ? 200 : 201);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readSensor", summary = "A device, and by what it is watched")
    public RestResponse<DeviceCard> read(@RestPath UUID id) {
        return answer(DeviceCard.of(desk.find(id)), 200);
    }

    @GET
    @Operation(operationId = "listSensors", summary = "The devices of a division")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<DeviceEntry> list(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after, limit, (place, most) -> desk.page(division, Key.after(place, 1), most));
    }

    @PUT
    @Path("/{id}/watch")
    @Consumes(APPLICATION_JSON)
    @Operation(
            operationId = "watchSensor",
            summary = "Say between what its readings are to be, and how long it may be silent")
    public RestResponse<DeviceCard> watch(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String seen,
            @NotNull @Valid WatchForm watch) {
        return answer(desk.watch(id, Seen.of(seen).version(), watch), 200);
    }

    @POST
    @Path("/{id}/credential")
    @Operation(
            operationId = "renewSensorCredential",
            summary = "Give a device another credential, shown this once; the former one ends")
    public RestResponse<DeviceCard> renew(@RestPath UUID id) {
        return answer(desk.renewCredential(id), 200);
    }

    @DELETE
    @Path("/{id}/credential")
    @Operation(
            operationId = "revokeSensorCredential",
            summary = "Let a device in no more; what it says is not heard")
    public void revoke(@RestPath UUID id) {
        desk.revokeCredential(id);
    }

    private static RestResponse<DeviceCard> answer(DeviceCard device, int status) {
        return ResponseBuilder.<DeviceCard>create(status)
                .entity(device)
                .header("ETag", Seen.tag(device))
                .header("Cache-Control", "no-store")
                .build();
    }
}
