package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.uplift.system.Service.HOUSEHOLD;
import static org.uplift.system.Service.JOBS;
import static org.uplift.system.Service.RELOCATION;
import static org.uplift.system.Service.TRACE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A family that every service knows is forgotten by all.
class ErasureTest {

    private static final int HOUSEHOLDS = 30;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int YEAR = Year.now(ZoneId.of("Asia/Shanghai")).getValue();

    private final Platform platform = Platform.up();
    private final Desk desk = new Desk(platform, Counties.small("341182", HOUSEHOLDS));

    @Test
    void reachesEveryServiceAndTheTopicWithinAMinute() {
        var family = importTheCounty();
        var id = desk.idOf(family.text("number"));
        haveAllKnow(family, id);
        var seeker = "/members/%d/id".formatted(family.firstJobSeeker(YEAR));
        var rooms =
                Map.of(
                        HOUSEHOLD, "/v1/households/" + id,
                        RELOCATION, "/v1/candidates/" + id,
                        JOBS, "/v1/labourers/" + desk.file(id).json().at(seeker).asText(),
                        TRACE, "/v1/growers/" + id);
        await("everybody to know").atMost(MINUTE).until(() -> answer(rooms, 200));

        var path = "/v1/households/" + id + "?ground=consent-withdrawn";
        platform.as("province", HOUSEHOLD).delete(path).expect(204);

        await("everybody to have forgotten")
                .atMost(MINUTE)
                .untilAsserted(() -> {
                    assertThat(answer(rooms, 404)).isTrue();
                    assertThat(labourersOf(id)).isZero();
                    assertThat(counted()).isEqualTo(HOUSEHOLDS - 1);
                    assertThat(lastToldOf(id)).isEqualTo("household.erased.v1");
                });
    }

    private Family importTheCounty() {
        var csv = Counties.csv(desk.county());
        desk.send(csv).commit();
        var _ = desk.statisticsOfAll();
        return Family.read(csv).stream()
                .filter(one -> one.label().equals("yellow") && one.jobSeekers(YEAR) > 0)
                .findFirst()
                .orElseThrow();
    }

    /// Their house fell to ruin and they planted an orchard.
    private void haveAllKnow(Family family, String id) {
        var read = desk.file(id);
        var file = (ObjectNode) read.json();
        ((ObjectNode) file.required("housing")).put("dangerGrade", "D");
        ((ObjectNode) file.required("land")).put("orchard", family.decimal("land.orchard") + 2.5);
        var _ = desk.replace(id, read, file);
    }

    private boolean answer(Map<Service, String> rooms, int status) {
        return rooms.entrySet().stream()
                .map(room -> platform.as("province", room.getKey()).get(room.getValue()))
                .allMatch(answer -> answer.expect(200, 404).status() == status);
    }

    private long labourersOf(String id) {
        var query = "select count(*) from labourer where household_id = '%s'".formatted(id);
        return platform.number(JOBS, query);
    }

    private long counted() {
        return desk.statistics("label").at("/totals/households").asLong();
    }

    private String lastToldOf(String id) {
        var told = Chronicle.of(platform.bootstrapServers(), Set.of(id)).of(id);
        return told.getLast().type();
    }
}
