package org.uplift.trace.sensor;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/sensors/{id}/attachments")
@Produces(APPLICATION_JSON)
@Tag(name = "sensors")
class AttachmentResource {

    private final AttachmentDesk desk;

    AttachmentResource(AttachmentDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("/{attachmentId}")
    @Consumes(APPLICATION_JSON)
    @Operation(
            operationId = "attachSensor",
            summary = "Fix a device to a crate, a pallet, a room or a plot")
    public Attachment attach(
            @RestPath UUID id, @RestPath UUID attachmentId, @NotNull @Valid AttachmentForm form) {
        return desk.attach(id, attachmentId, form);
    }

    @PUT
    @Path("/{attachmentId}/end")
    @Consumes(APPLICATION_JSON)
    @Operation(operationId = "detachSensor", summary = "Take a device off")
    public Attachment end(
            @RestPath UUID id, @RestPath UUID attachmentId, @NotNull @Valid EndForm form) {
        return desk.end(id, attachmentId, form);
    }

    @GET
    @Operation(
            operationId = "listSensorAttachments",
            summary = "What a device was fixed to, the latest first")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public List<Attachment> list(@RestPath UUID id) {
        return desk.of(id);
    }
}
