package org.uplift.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;

class InfrastructureTest {

    private static final TopicWriter HOUSEHOLDS = TopicWriter.to("household-events");
    private static final Map<String, String> SETTINGS = new Infrastructure().start();

    private final UUID household = UUID.randomUUID();

    @BeforeAll
    static void configure() {
        SETTINGS.forEach(System::setProperty);
    }

    @AfterAll
    static void forget() {
        SETTINGS.keySet().forEach(System::clearProperty);
    }

    @Test
    void startsOnePairOfServers() throws Exception {
        var again = new Infrastructure().start();

        assertThat(again.get("kafka.bootstrap.servers"))
                .isEqualTo(SETTINGS.get("kafka.bootstrap.servers"));
        try (var connection =
                DriverManager.getConnection(
                        again.get("quarkus.datasource.jdbc.url"),
                        again.get("quarkus.datasource.username"),
                        again.get("quarkus.datasource.password"))) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void hearsWhatWasToldInOrder() {
        var paled = new LabelChanged(household, "341623107210", Label.RED, Label.YELLOW);
        var told = HOUSEHOLDS.tell(paled, 2);
        HOUSEHOLDS.repeat(told);

        try (var topic = TopicReader.of("household-events", HouseholdEvent.class)) {
            assertThat(topic.awaitAbout(household, LabelChanged.class, LabelChanged.class))
                    .isEqualTo(List.of(paled, paled));
        }
    }

    @Test
    void findsNonsenseAmongTheDeadLetters() {
        TopicWriter.to("dead-letters-barn").say(household, "nonsense");

        try (var aside = DeadLetters.of("barn")) {
            aside.awaitOnly(household, "nonsense");
        }
    }

    @Test
    void vouchesForRoleAndDivision() {
        var claims = Tokens.of("village-cadre", "341623107210").split("\\.")[1];

        assertThat(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
                .contains("\"groups\":[\"village-cadre\"]", "\"division\":\"341623107210\"");
    }
}
