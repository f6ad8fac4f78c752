package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.uplift.system.Service.ANALYTICS;
import static org.uplift.system.Service.HOUSEHOLD;
import static org.uplift.system.Service.JOBS;
import static org.uplift.system.Service.RELOCATION;
import static org.uplift.system.Service.TRACE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A family that was entered in the wrong village, with a house, an orchard and a trade that it
/// does not have, until its file is put right.
class CorrectionTest {

    private static final String COUNTY = "341126";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Of the trade; it stands nowhere else.
    private static final String MISTAKE = "7310731073107";

    /// The history of the register and of the topic, which say when it was put right.
    private static final Set<String> PAST =
            Set.of("household.household_version.file ACCOUNT", "topic household-events ACCOUNT");

    private final Platform platform = Platform.up();
    private final Desk desk = new Desk(platform, Counties.small(COUNTY, 1));
    private final List<String> villages = Forms.of(COUNTY).villages();
    private final String wrong = villages.getFirst();
    private final String right = villages.getLast();
    private final String id = UUID.randomUUID().toString();

    @Test
    void reachesEveryServiceAndTopicWithinAMinute() {
        var labourer = "/v1/labourers/" + enter().at("/members/0/id").asText();
        await("the mistakes to be known everywhere")
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> {
                    ask(RELOCATION, "/v1/candidates/" + id).expect(200);
                    ask(TRACE, "/v1/growers/" + id).expect(200);
                    ask(JOBS, labourer).expect(200);
                    assertThat(households(wrong)).isEqualTo(1);
                });

        var version = correct();

        await("the correction to be known everywhere")
                .atMost(MINUTE)
                .untilAsserted(() -> {
                    isNoCandidate(version);
                    isNoGrower(version);
                    isTheRightLabourer(ask(JOBS, labourer).expect(200).json());
                    assertThat(households(wrong)).isZero();
                    assertThat(households(right)).isEqualTo(1);
                });
        new Reckoning(platform, COUNTY, List.of()).everybodyAgreesWithin(MINUTE);
        isNewestOnTheTopic(version);
        assertThat(placesOfTheMistake()).isEqualTo(PAST);
    }

    private JsonNode enter() {
        var file = Forms.of(COUNTY).household(new Random(1)).put("division", wrong);
        ((ObjectNode) file.at("/members/0")).put("birthDate", "1988-04-12");
        ((ObjectNode) file.at("/members/0/work")).put("skillCode", "S" + MISTAKE);
        ((ObjectNode) file.at("/incomes/0")).put("wageFen", 9_900_000);
        var body = BodyPublishers.ofString(file.toString());
        return platform.as("province", HOUSEHOLD)
                .put("/v1/households/" + id, "application/json", body)
                .expect(200, 201)
                .json();
    }

    /// @return the version that is right
    private long correct() {
        var read = desk.file(id);
        var file = (ObjectNode) read.json();
        file.put("division", right).put("road", "cement");
        file.withObject("/housing").put("dangerGrade", "A");
        file.withObject("/water").put("source", "treated-tap").put("safe", true);
        file.withObject("/land").put("orchard", 0);
        ((ObjectNode) file.at("/members/0"))
                .put("birthDate", "1991-05-20")
                .put("education", "lower-secondary");
        ((ObjectNode) file.at("/members/0/work")).putNull("skillCode");
        ((ObjectNode) file.at("/incomes/0")).put("wageFen", 0);
        return Dossier.of(id, desk.replace(id, read, file)).version();
    }

    private void isNoCandidate(long version) {
        ask(RELOCATION, "/v1/candidates/" + id).expect(404);
        isListedNowhere(RELOCATION, "/v1/candidates");
        assertThat(rows(RELOCATION, "candidate", version, "reasons = '{}'")).isEqualTo(1);
    }

    private void isNoGrower(long version) {
        ask(TRACE, "/v1/growers/" + id).expect(404);
        isListedNowhere(TRACE, "/v1/growers");
        assertThat(rows(TRACE, "grower", version, "orchard_mu = 0")).isEqualTo(1);
    }

    private void isTheRightLabourer(JsonNode card) {
        assertThat(card.required("division").asText()).isEqualTo(right);
        assertThat(card.required("birthYear").asInt()).isEqualTo(1991);
        assertThat(card.required("education").asText()).isEqualTo("lower-secondary");
        assertThat(card.path("skill").isTextual()).isFalse();
        assertThat(listed(JOBS, "/v1/labourers", wrong)).isEmpty();
        assertThat(listed(JOBS, "/v1/labourers", right)).hasSize(1);
    }

    private void isListedNowhere(Service service, String list) {
        assertThat(listed(service, list, wrong)).isEmpty();
        assertThat(listed(service, list, right)).isEmpty();
    }

    private void isNewestOnTheTopic(long version) {
        var told = Chronicle.of(platform.bootstrapServers(), Set.of(id)).of(id).getLast();
        assertThat(told.version()).isEqualTo(version);
        var profile = json(told.message().value()).at("/data/profile");
        assertThat(profile.required("division").asText()).isEqualTo(right);
        assertThat(profile.at("/housing/dangerGrade").asText()).isEqualTo("A");
        assertThat(profile.at("/land/orchard").asDouble()).isZero();
        assertThat(profile.at("/members/0/birthYear").asInt()).isEqualTo(1991);
        assertThat(told.message().value()).doesNotContain(MISTAKE);
    }

    private Set<String> placesOfTheMistake() {
        var trap = Trap.of(Map.of(MISTAKE, Trap.Kind.ACCOUNT));
        var places = Whereabouts.of(platform, Map.of(), trap).found();
        places.removeIf(place -> !place.endsWith(Trap.Kind.ACCOUNT.name()));
        return places;
    }

    private JsonNode listed(Service service, String list, String division) {
        return ask(service, list + "?division=" + division).expect(200).json().required("items");
    }

    private long rows(Service service, String table, long version, String condition) {
        var query =
                "select count(*) from %s where household_id = '%s' and version = %d"
                        + " and division = '%s' and %s";
        return platform.number(service, query.formatted(table, id, version, right, condition));
    }

    private long households(String village) {
        var page = ask(ANALYTICS, "/v1/statistics/" + village + "?by=label").expect(200).json();
        return page.at("/totals/households").asLong();
    }

    private Answer ask(Service service, String path) {
        return platform.as("province", service).get(path);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
