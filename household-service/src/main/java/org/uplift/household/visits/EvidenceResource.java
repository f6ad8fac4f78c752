package org.uplift.household.visits;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/evidence/{division}/proof")
@Produces(APPLICATION_JSON)
@Tag(name = "visits")
class EvidenceResource {

    private final EvidenceOffice office;

    EvidenceResource(EvidenceOffice office) {
        this.office = office;
    }

    @GET
    @Operation(
            operationId = "proveEvidence",
            summary = "Whether the evidence of a county's visits is as it was found")
    public EvidenceProof prove(
            @RestPath @Pattern(regexp = "\\d{12}", message = "{division}") String division) {
        return office.prove(division);
    }
}
