package org.uplift.household.registry;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.uplift.household.emergency.Emergencies;

@Path("/v1/households/{id}/card")
@Produces(APPLICATION_JSON)
@Tag(name = "households")
class CardResource {

    private final Cards cards;
    private final Emergencies emergencies;

    CardResource(Cards cards, Emergencies emergencies) {
        this.cards = cards;
        this.emergencies = emergencies;
    }

    @GET
    @Operation(
            operationId = "readCard",
            summary = "All that matters about a household at one glance")
    public RestResponse<HouseholdCard> card(@RestPath UUID id) {
        var card = emergencies.read(id, () -> cards.of(id));
        return RestResponse.ResponseBuilder.ok(card).tag(Long.toString(card.version())).build();
    }
}
