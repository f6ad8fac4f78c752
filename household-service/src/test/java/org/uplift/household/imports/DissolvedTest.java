package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.household.imports.Officer.COUNTY;
import static org.uplift.household.imports.Officer.checked;
import static org.uplift.household.imports.Officer.committed;
import static org.uplift.household.imports.Officer.csv;
import static org.uplift.household.imports.Officer.family;
import static org.uplift.household.imports.Officer.refusals;
import static org.uplift.household.imports.Officer.registered;
import static org.uplift.household.imports.Officer.show;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uplift.household.file.FileForm;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.Format;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

/// A household in which nobody is left: no file brings one in, makes one, or fills one again.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DissolvedTest {

    private final FileForm form = family();

    @BeforeEach
    void open() {
        Officer.open();
    }

    @Test
    void isNotEntered() {
        var id = checked(Format.NDJSON, lines(family(), left(form)));

        assertRefused(id, 2, 1);
        committed(id);
        assertThat(Officer.household(form.text("/number")).getList("items")).isEmpty();
    }

    @Test
    void isNotWhatAFileLeavesOfAFamily() {
        var household = registered(form);

        var id = checked(Format.NDJSON, lines(left(form)));

        assertRefused(id, 1, 0);
        committed(id);
        assertThat(members(household)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void isNotFilledAgain(Format format) {
        var household = registered(form);
        dissolve(household);

        var id = checked(format, Paper.of(format, Wording.ZH, family().file(), form.file()));

        assertRefused(id, format == Format.NDJSON ? 2 : 5, 1);
        committed(id);
        assertThat(members(household)).isEmpty();
    }

    @Test
    void isNotFilledAgainByAFileThatWasCheckedBefore() {
        var household = registered(form);
        var id = checked(csv(family().file(), form.with("/loansFen", 100).file()));
        dissolve(household);

        assertThat(committed(id).getMap("committed"))
                .containsEntry("new", 1)
                .containsEntry("changed", 0)
                .containsEntry("refused", 1);
        assertThat(members(household)).isEmpty();
    }

    @Test
    void isRefusedWhateverColumnsAFileLeavesOut() {
        dissolve(registered(form));
        var whole = Paper.csv(family().file(), form.file());
        var phone =
                List.of(whole.lines().findFirst().orElseThrow().split(",", -1)).indexOf("phone");
        var file = whole.lines().map(line -> without(phone, line)).collect(joining("\n", "", "\n"));

        assertRefused(checked(file.getBytes(UTF_8)), 5, 1);
    }

    @Test
    void isUnchangedByALineThatTellsItAsItIs() {
        var household = registered(form);
        dissolve(household);

        var id = checked(Format.NDJSON, lines(FileForm.of(Officer.read(household))));

        assertThat(show(id).getMap("preview.households"))
                .containsEntry("unchanged", 1)
                .containsEntry("refused", 0);
    }

    @Test
    void isRefusedWhenAnythingOfItIsToldOtherwise() {
        var household = registered(form);
        dissolve(household);

        var told = FileForm.of(Officer.read(household)).with("/loansFen", 700);

        assertRefused(checked(Format.NDJSON, lines(told)), 1, 0);
    }

    private static void assertRefused(UUID id, int row, int others) {
        assertThat(show(id).getMap("preview.households"))
                .containsEntry("new", others)
                .containsEntry("changed", 0)
                .containsEntry("unchanged", 0)
                .containsEntry("refused", 1);
        assertThat(refusals(id))
                .first()
                .extracting(one -> one.get("row"), one -> one.get("column"), one -> one.get("rule"))
                .containsExactly(row, "member", "dissolved");
    }

    private static FileForm left(FileForm form) {
        return FileForm.of(form.json()).with("/exitState", "cancelled").with("/members", List.of());
    }

    private static byte[] lines(FileForm... forms) {
        var lines = new StringBuilder();
        for (var form : forms) {
            lines.append(form.json()).append('\n');
        }
        return lines.toString().getBytes(UTF_8);
    }

    /// No cell of these holds a comma.
    private static String without(int column, String line) {
        var cells = new ArrayList<>(List.of(line.split(",", -1)));
        cells.remove(column);
        return String.join(",", cells);
    }

    private static List<String> members(UUID household) {
        return JsonPath.from(Officer.read(household)).getList("members.id");
    }

    /// All of them die on one day.
    private static void dissolve(UUID household) {
        var seen = as("county-officer", COUNTY).get("/v1/households/{id}", household);
        var death =
                Map.of(
                        "kind",
                        "death",
                        "on",
                        "2020-03-01",
                        "members",
                        members(household),
                        "relations",
                        List.of());
        as("county-officer", COUNTY)
                .header("If-Match", seen.header("ETag"))
                .body(death)
                .put("/v1/households/{id}/family-changes/{change}", household, Ids.next())
                .then()
                .statusCode(201);
    }
}
