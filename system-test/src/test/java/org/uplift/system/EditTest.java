package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One family of a county that is on the register.
@Tag("long")
class EditTest {

    private static final Platform PLATFORM = Platform.up();
    private static final Desk DESK = new Desk(PLATFORM, Counties.small("341702", 120));
    private static final Path FILE = Counties.csv(DESK.county());
    private static final List<Family> FAMILIES = Family.read(FILE);
    private static final long THOUSAND_YUAN = 100_000;

    @BeforeAll
    static void importTheCounty() {
        DESK.send(FILE).commit();
        var _ = DESK.statisticsOfAll();
    }

    @Test
    void turnsLabelAndIncomeOfTheCountyWithOneFamily() {
        var red = first("red");
        var income = DESK.statistics("label").at("/totals/income/netFen").asLong();
        var yellow = householdsOf("yellow");

        edit(
                red,
                file -> {
                    file.putObject("help")
                            .put("since", "2017-12-01")
                            .putArray("measures")
                            .add("health");
                    var latest = (ObjectNode) file.required("incomes").get(0);
                    latest.put("wageFen", latest.required("wageFen").asLong() + THOUSAND_YUAN);
                });

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> {
                    assertThat(householdsOf("yellow")).isEqualTo(yellow + 1);
                    assertThat(DESK.statistics("label").at("/totals/income/netFen").asLong())
                            .isEqualTo(income + THOUSAND_YUAN);
                });
    }

    /// The edit afterwards is the marker: when its one fact is there, nothing of the file came.
    @Test
    void theSameFileAgainChangesNothing() {
        var green = first("green");
        var facts = new Facts(PLATFORM.bootstrapServers(), "household-events");
        var before = facts.count();

        var again = DESK.send(FILE);
        again.commit();

        assertThat(again.preview().at("/households/new").asLong()).isZero();
        edit(green, file -> file.put("loansFen", file.path("loansFen").asLong() + 100));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(facts.count()).isEqualTo(before + 1));
    }

    private interface Change {
        void to(ObjectNode file);
    }

    private static void edit(Family family, Change change) {
        var id = DESK.idOf(family.text("number"));
        var read = DESK.file(id);
        var file = (ObjectNode) read.json();
        change.to(file);
        var _ = DESK.replace(id, read, file);
    }

    private static Family first(String label) {
        return FAMILIES.stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
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
