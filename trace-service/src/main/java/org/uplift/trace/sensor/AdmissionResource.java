package org.uplift.trace.sensor;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// For brokers, which have no token: who has the credential may know that it is right.
@Path("/public/sensor-admissions")
@Produces(APPLICATION_JSON)
@Tag(name = "sensors", description = "Devices that measure, and what they say")
class AdmissionResource {

    private final Admissions admissions;

    AdmissionResource(Admissions admissions) {
        this.admissions = admissions;
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @Operation(
            operationId = "admitSensor",
            summary = "Tell a broker whether a device's credential is right")
    public AdmissionCard admit(@NotNull @Valid AdmissionForm form) {
        var device = form.device();
        return AdmissionCard.of(
                device != null && admissions.isDue(device, new Credential(form.password())));
    }
}
