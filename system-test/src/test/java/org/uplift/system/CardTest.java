package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Phone;

/// A cadre scans the code on the card of a household.
class CardTest {

    private static final String OWN_VILLAGE = "341623100200";
    private static final String OTHER_VILLAGE = "341623100201";

    private final Platform platform = Platform.up();
    private final Phone phone = new Phone();

    @Test
    void showsACadreTheCardsOfTheirVillageAndNoOther() {
        var own = scan(registeredIn(OWN_VILLAGE));
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).contains("张守田");

        var other = scan(registeredIn(OTHER_VILLAGE));
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.body()).doesNotContain("张守田");
    }

    /// Who has logged in a moment ago is not asked again.
    private HttpResponse<String> scan(String household) {
        var port = platform.instance(Service.HOUSEHOLD).port();
        var card = "http://localhost:%d/v1/households/%s/card/page".formatted(port, household);
        var shown = phone.open(URI.create(card));
        return shown.body().contains("<form")
                ? phone.send(shown, Map.of("username", "cadre", "password", password()))
                : shown;
    }

    private String password() {
        return platform.ground().people().password();
    }

    private String registeredIn(String village) {
        var id = UUID.randomUUID().toString();
        ObjectNode family = new Forms(List.of(village)).household(new Random(1));
        platform.as("officer", Service.HOUSEHOLD)
                .put(
                        "/v1/households/" + id,
                        "application/json",
                        BodyPublishers.ofString(family.toString()))
                .expect(201);
        return id;
    }
}
