package org.uplift.household.pairing;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/pairing-limits")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "pairing", description = "Who answers for which household")
class LimitResource {

    private final Limits limits;

    LimitResource(Limits limits) {
        this.limits = limits;
    }

    @GET
    @Operation(
            operationId = "listPairingLimits",
            summary = "How many households a helper may have: the region's own and those above")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public List<Limit> list(
            @RestQuery @NotNull @Pattern(regexp = "\\d{12}", message = "{division}")
                    String division) {
        return limits.of(division);
    }

    @PUT
    @Path("/{region}/{since}")
    @Operation(
            operationId = "decidePairingLimit",
            summary = "Decide how many households a helper of a county may have from a day on")
    public Limit decide(
            @RestPath @Pattern(regexp = "\\d{6}0{6}", message = "{division}") String region,
            @RestPath LocalDate since,
            @NotNull @Valid LimitForm form) {
        return limits.decide(region, since, form.households());
    }
}
