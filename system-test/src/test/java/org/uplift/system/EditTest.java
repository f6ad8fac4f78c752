package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.uplift.system.Service.JOBS;
import static org.uplift.system.Service.RELOCATION;
import static org.uplift.system.Service.TRACE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One family of a county that is on the register.
class EditTest {

    private static final Platform PLATFORM = Platform.up();
    private static final Desk DESK = new Desk(PLATFORM, Counties.small("341702", 120));
    private static final Path FILE = Counties.csv(DESK.county());
    private static final List<Family> FAMILIES = Family.read(FILE);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String CROSS = "label,status,attribute,cause";
    private static final long THOUSAND_YUAN = 100_000;

    @BeforeAll
    static void importTheCounty() {
        DESK.send(FILE).commit();
        var _ = DESK.statisticsOfAll();
    }

    @Test
    void turnsLabelAndIncomeOfTheCountyWithOneFamily() {
        var red = first(FAMILIES, "red");
        var income = DESK.statistics("label").at("/totals/income/netFen").asLong();
        var yellow = householdsOf("yellow");

        edit(
                DESK,
                red,
                file -> {
                    file.putObject("help")
                            .put("since", "2017-12-01")
                            .putArray("measures")
                            .add("health");
                    var latest = (ObjectNode) file.required("incomes").get(0);
                    latest.put("wageFen", latest.required("wageFen").asLong() + THOUSAND_YUAN);
                });

        await().atMost(PATIENCE)
                .untilAsserted(() -> {
                    assertThat(householdsOf("yellow")).isEqualTo(yellow + 1);
                    assertThat(DESK.statistics("label").at("/totals/income/netFen").asLong())
                            .isEqualTo(income + THOUSAND_YUAN);
                });
    }

    /// The edit afterwards is the marker: when its one fact is there, nothing of the file came.
    @Test
    @Tag("long")
    void theSameFileAgainChangesNothing() {
        var desk = new Desk(PLATFORM, Counties.small("341824", 120));
        var file = Counties.csv(desk.county());
        desk.send(file).commit();
        var _ = desk.statisticsOfAll();
        var facts = new Facts(PLATFORM.bootstrapServers(), "household-events");
        var before = facts.count();

        var again = desk.send(file);
        again.commit();

        assertThat(again.preview().at("/households/unchanged").asLong()).isEqualTo(120);
        edit(
                desk,
                first(Family.read(file), "green"),
                change -> change.put("loansFen", change.path("loansFen").asLong() + 100));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(facts.count()).isEqualTo(before + 1));
    }

    /// The house fell to ruin, the first who sought work seeks none, and an orchard was planted.
    @Test
    void reachesEveryRoomWithOneFamily() {
        var year = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
        var family =
                FAMILIES.stream()
                        .filter(one -> one.label().equals("yellow"))
                        .filter(one -> !one.isDueToMove() && !one.growsFruit())
                        .filter(one -> one.jobSeekers(year) > 0)
                        .findFirst()
                        .orElseThrow();
        var id = DESK.idOf(family.text("number"));
        var seeker = family.firstJobSeeker(year);
        var seekerId = DESK.file(id).json().at("/members/%d/id".formatted(seeker)).asText();
        await().atMost(PATIENCE).until(() -> isKnown(JOBS, "/v1/labourers/" + seekerId));

        edit(
                DESK,
                family,
                file -> {
                    ((ObjectNode) file.required("housing")).put("dangerGrade", "D");
                    ((ObjectNode) file.required("land")).put("orchard", 2.5);
                    ((ObjectNode) file.at("/members/%d/work".formatted(seeker)))
                            .put("willing", false);
                });

        await().atMost(PATIENCE).until(() -> isKnown(RELOCATION, "/v1/candidates/" + id));
        await().atMost(PATIENCE).until(() -> isKnown(TRACE, "/v1/growers/" + id));
        await().atMost(PATIENCE).until(() -> !isKnown(JOBS, "/v1/labourers/" + seekerId));
    }

    /// Whatever the other tests have changed by now.
    @Test
    void leavesStatisticsThatAgreeWithARecountOfTheRegister() {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(Tally.toldCrossed(DESK.statistics(CROSS)))
                                .isEqualTo(Tally.crossed(DESK.export())));
    }

    private static boolean isKnown(Service service, String path) {
        var status = PLATFORM.as("province", service).get(path).expect(200, 404).status();
        return status == 200;
    }

    private interface Change {
        void to(ObjectNode file);
    }

    private static void edit(Desk desk, Family family, Change change) {
        var id = desk.idOf(family.text("number"));
        var read = desk.file(id);
        var file = (ObjectNode) read.json();
        change.to(file);
        var _ = desk.replace(id, read, file);
    }

    private static Family first(List<Family> families, String label) {
        return families.stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
    }

    private static long householdsOf(String label) {
        JsonNode groups = DESK.statistics("label").required("groups");
        for (var group : groups) {
            if (group.required("label").asText().equals(label)) {
                return group.required("households").asLong();
            }
        }
        return 0;
    }
}
