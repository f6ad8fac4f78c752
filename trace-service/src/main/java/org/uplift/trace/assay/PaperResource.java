package org.uplift.trace.assay;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.trace.step.Link;
import org.uplift.trace.step.StepCard;

@Path("/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "papers", description = "What laboratories found, and certificates")
class PaperResource {

    private final PaperDesk desk;

    PaperResource(PaperDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/lab-results")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listLabResults", summary = "What laboratories reported")
    public Listing<LabResult> results(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division,
            @RestQuery @Pattern(regexp = Link.GTIN) @Nullable String gtin,
            @RestQuery @Pattern(regexp = Link.CODE) @Nullable String lot,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) -> desk.results(division, gtin, lot, Key.after(place, 1), most));
    }

    @PUT
    @Path("/lab-results/{result}")
    @Consumes(APPLICATION_JSON)
    @Operation(operationId = "recordLabResult", summary = "Record what a laboratory reported")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<StepCard> record(@RestPath UUID result, @NotNull @Valid LabForm form) {
        return desk.record(result, form).answer();
    }

    @GET
    @Path("/certificates")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listCertificates", summary = "What growers are certified for")
    public Listing<Certificate> certificates(
            @RestQuery @Pattern(regexp = "[0-9]{12}") @Nullable String division,
            @RestQuery @Nullable UUID householdId,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) ->
                        desk.certificates(division, householdId, Key.after(place, 1), most));
    }

    @PUT
    @Path("/certificates/{certificate}")
    @Consumes(APPLICATION_JSON)
    @Operation(operationId = "recordCertificate", summary = "Record a grower's certificate")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<StepCard> record(
            @RestPath UUID certificate, @NotNull @Valid CertificateForm form) {
        return desk.record(certificate, form).answer();
    }
}
