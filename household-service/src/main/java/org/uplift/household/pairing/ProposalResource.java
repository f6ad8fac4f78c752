package org.uplift.household.pairing;

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
import jakarta.ws.rs.core.Response.Status;
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

@Path("/v1/pairing-proposals/{id}")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "pairing")
class ProposalResource {

    private final Proposals proposals;
    private final ProposalLines lines;
    private final Acceptance acceptance;
    private final Offers offers;

    ProposalResource(
            Proposals proposals, ProposalLines lines, Acceptance acceptance, Offers offers) {
        this.proposals = proposals;
        this.lines = lines;
        this.acceptance = acceptance;
        this.offers = offers;
    }

    @PUT
    @Operation(
            operationId = "proposePairing",
            summary = "Have it worked out who is to answer for the households of a county")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<Proposal> propose(@RestPath UUID id, @NotNull @Valid ProposalForm form) {
        var isNew = proposals.ask(id, form);
        return RestResponse.status(isNew ? Status.CREATED : Status.OK, proposals.find(id));
    }

    @GET
    @Operation(
            operationId = "readPairingProposal",
            summary = "How far a proposal has come, and that none is better")
    public Proposal read(@RestPath UUID id) {
        return proposals.find(id);
    }

    @GET
    @Path("/lines")
    @Operation(operationId = "listPairingLines", summary = "What a proposal says of each household")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<ProposalLine> lines(
            @RestPath UUID id,
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Pattern(regexp = "proposed|offered|accepted|refused")
                    @Nullable String state,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) -> lines.page(id, division, state, Key.after(place, 1), most));
    }

    /// Some households at a time: 202 while there are more, for whoever asks again.
    @PUT
    @Path("/acceptance")
    @Operation(
            operationId = "acceptPairing",
            summary = "Take a proposal into effect, all of it or a township; 202 until it is done")
    @APIResponse(responseCode = "200", description = "All of it is done")
    @APIResponse(responseCode = "202", description = "There is more: ask again")
    public RestResponse<Proposal> accept(
            @RestPath UUID id,
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String township) {
        var isDone = acceptance.accept(id, township);
        return RestResponse.status(isDone ? Status.OK : Status.ACCEPTED, proposals.find(id));
    }

    @PUT
    @Path("/hand-overs")
    @Operation(
            operationId = "offerPairing",
            summary = "Ask whoever is to take a household over, all of a proposal or a township")
    public Proposal offer(
            @RestPath UUID id,
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String township) {
        offers.offer(id, township);
        return proposals.find(id);
    }
}
