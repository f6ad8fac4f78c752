package org.uplift.trace.packhouse;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.uplift.trace.step.Link;
import org.uplift.trace.step.StepCard;

@Path("/v1")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@Tag(name = "steps")
class StepResource {

    private final Packhouse packhouse;
    private final PackingLine line;
    private final Dock dock;

    StepResource(Packhouse packhouse, PackingLine line, Dock dock) {
        this.packhouse = packhouse;
        this.line = line;
        this.dock = dock;
    }

    @PUT
    @Path("/gradings/{grading}")
    @Operation(operationId = "recordGrading", summary = "Record how harvested fruit was graded")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<StepCard> grade(@RestPath UUID grading, @NotNull @Valid GradingForm form) {
        return packhouse.grade(grading, form).answer();
    }

    @PUT
    @Path("/packings/{packing}")
    @Operation(operationId = "recordPacking", summary = "Record boxes packed of graded fruit")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<StepCard> pack(@RestPath UUID packing, @NotNull @Valid PackingForm form) {
        return line.pack(packing, form).answer();
    }

    @PUT
    @Path("/pallets/{sscc}")
    @Operation(operationId = "recordPallet", summary = "Record boxes put on a pallet")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<StepCard> stack(
            @RestPath @Pattern(regexp = Link.SSCC) String sscc, @NotNull @Valid StackForm form) {
        return dock.stack(sscc, form).answer();
    }

    @PUT
    @Path("/shipments/{shipment}")
    @Operation(operationId = "recordShipment", summary = "Record pallets that left")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<StepCard> ship(@RestPath UUID shipment, @NotNull @Valid ShipmentForm form) {
        return dock.ship(shipment, form).answer();
    }
}
