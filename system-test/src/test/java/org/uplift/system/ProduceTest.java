package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A family whose fruit is sold: the trade records it, and the register counts it as income.
class ProduceTest {

    private static final String COUNTY = "341181";
    private static final String GTIN = "06901234569995";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Platform platform = Platform.up();
    private final Desk desk = new Desk(platform, Counties.small(COUNTY, 1));
    private final String household = UUID.randomUUID().toString();

    @Test
    void whatIsSoldBecomesIncome() {
        enter();
        await("the grower to be known")
                .atMost(PATIENCE)
                .until(
                        () -> trade().get("/v1/growers/" + household).status(),
                        status -> status == 200);

        sell();

        await("the income")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(operatingFen(2025)).isEqualTo(123_400));
    }

    private void enter() {
        var file = Forms.of(COUNTY).household(new Random(1));
        file.withObject("/land").put("orchard", 3);
        put(Service.HOUSEHOLD, "/v1/households/" + household, file);
    }

    private void sell() {
        var plot = UUID.randomUUID();
        put(
                "/v1/products/" + GTIN,
                """
                {"nameZh": "猕猴桃", "nameEn": "Kiwi", "variety": "guichang", "bearsKgMu": 1500,
                 "boxKg": 5}
                """);
        put(
                "/v1/plots/" + plot,
                """
                {"householdId": "%s", "gtin": "%s", "areaMu": 2, "plantedIn": 2012,
                 "place": {"type": "Point", "coordinates": [117.9, 32.6]}}
                """
                        .formatted(household, GTIN));
        put(
                "/v1/harvests/" + UUID.randomUUID(),
                """
                {"plot": "%s", "lot": "SYSTEM-1", "on": "2025-10-10", "kg": 100}
                """
                        .formatted(plot));
        put(
                "/v1/sales/" + UUID.randomUUID(),
                """
                {"householdId": "%s", "gtin": "%s", "lot": "SYSTEM-1", "on": "2025-10-12",
                 "kg": 80, "amountFen": 123400}
                """
                        .formatted(household, GTIN));
    }

    private long operatingFen(int year) {
        for (var income : desk.file(household).json().path("incomes")) {
            if (income.path("year").asInt() == year) {
                return income.path("operatingFen").asLong();
            }
        }
        return 0;
    }

    private void put(String path, String body) {
        trade().put(path, "application/json", BodyPublishers.ofString(body)).expect(200, 201);
    }

    private void put(Service service, String path, ObjectNode body) {
        platform.as("province", service)
                .put(path, "application/json", BodyPublishers.ofString(body.toString()))
                .expect(200, 201);
    }

    private Api trade() {
        return platform.as("province", Service.TRACE);
    }
}
