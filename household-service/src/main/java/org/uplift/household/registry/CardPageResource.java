package org.uplift.household.registry;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.uplift.household.emergency.Emergencies;

/// The card as a page to print and hand over. Who follows its code with a browser logs in and is
/// shown as much as with a token; the code says the household's id and nothing else.
@Path("/v1/households/{id}/card/page")
@Tag(name = "households")
class CardPageResource {

    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final Cards cards;
    private final Emergencies emergencies;
    private final CardSettings settings;
    private final Template page;

    CardPageResource(
            Cards cards,
            Emergencies emergencies,
            CardSettings settings,
            @Location("card") Template page) {
        this.cards = cards;
        this.emergencies = emergencies;
        this.settings = settings;
        this.page = page;
    }

    @GET
    @Produces(TEXT_HTML + ";charset=UTF-8")
    @Operation(operationId = "readCardPage", summary = "The card as a page of A4, to be printed")
    public RestResponse<String> page(
            @RestPath UUID id,
            @RestQuery @DefaultValue("zh") @Pattern(regexp = "zh|en") String lang) {
        var card = emergencies.read(id, () -> cards.of(id));
        var filled = page.instance();
        new CardPage(card, lang).texts().forEach(filled::data);
        var code = QrCode.of(settings.of(id));
        var drawn = Map.of("modules", Integer.toString(code.modules()), "path", code.path());
        var text = filled.data("qr", drawn).render();
        return ResponseBuilder.ok(text)
                .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
