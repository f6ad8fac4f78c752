package org.uplift.household.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.uplift.household.duties.Bureau.COUNTY;
import static org.uplift.household.duties.Bureau.TODAY;
import static org.uplift.household.duties.Bureau.board;
import static org.uplift.household.duties.Bureau.newVillage;
import static org.uplift.household.duties.Bureau.serving;
import static org.uplift.household.duties.Bureau.sheet;
import static org.uplift.household.duties.Bureau.somebody;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.platform.Ids;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DutyLoadTest {

    private static final String HEADER = "subject,name,unit,role,division,from,until\n";

    private String village = "";

    @BeforeEach
    void open() {
        Bureau.open();
        village = newVillage();
    }

    @Test
    void theSameSheetAgainChangesNothing() {
        var sheet =
                HEADER
                        + row("user-a" + village, "helper", "2020-01-01", "")
                        + row("user-b" + village, "helper", "2020/1/1", "2035-01-01");

        report(sheet, 2, 2, 0, 2);
        report(sheet, 2, 0, 0, 0);
        report(sheet.replace("2035", "2036"), 2, 0, 1, 0);

        board(village, TODAY)
                .body("items.subject", containsInAnyOrder("user-a" + village, "user-b" + village))
                .body("items.name", contains("张三", "张三"));
    }

    @Test
    void aSheetWithAMistakeIsRefusedWholeWithRowColumnRuleAndReason() {
        var mine = somebody();
        var sheet =
                HEADER
                        + row(mine, "helper", "2020-01-01", "")
                        + row(mine, "helper", "2021-01-01", "")
                        + row("a b", "helper", "2020-01-01", "")
                        + row(mine, "king", "2020-01-01", "")
                        + row(mine, "helper", "soon", "")
                        + row(mine, "helper", "2020-01-01", "2019-01-01")
                        + row(mine, "auditor", "2020-01-01", "").replace(village, COUNTY)
                        + row(mine, "helper", "2020-01-01", "").replace(village, "341624101001");

        sheet(sheet)
                .then()
                .statusCode(422)
                .body(
                        "violations.path",
                        hasItems(
                                "row 3",
                                "row 4 subject",
                                "row 5 role",
                                "row 6 from",
                                "row 7 until",
                                "row 8",
                                "row 9 division"))
                .body("violations.rule", hasItems("repeats", "Pattern", "before-from", "barred"));
        board(village, TODAY).body("items", empty());
    }

    @Test
    void readsAWorkbookOnOnItsFurtherSheets() throws IOException {
        var book = new ByteArrayOutputStream();
        try (var sheet = SheetWriter.xlsx(book, List.of(false, false, false, false), 2)) {
            sheet.row(List.of("role", "subject", "from", "division"));
            sheet.row(List.of("helper", "user-y" + village, "2020-01-01", village));
            sheet.row(List.of("king", "user-z" + village, "2020-01-01", village));
        }

        as("county-officer", COUNTY)
                .contentType(SheetWriter.XLSX)
                .body(book.toByteArray())
                .put("/v1/duties")
                .then()
                .statusCode(422)
                .body("violations.path", contains("sheet 2 row 2 role"));
    }

    @Test
    void readsWorkbooksToo() throws IOException {
        var book = new ByteArrayOutputStream();
        try (var sheet = SheetWriter.xlsx(book, List.of(false, false, false, false))) {
            sheet.row(List.of("role", "subject", "from", "division"));
            sheet.row(List.of("helper", "user-x" + village, "2020-01-01", village));
        }

        as("county-officer", COUNTY)
                .contentType(SheetWriter.XLSX)
                .body(book.toByteArray())
                .put("/v1/duties")
                .then()
                .statusCode(200)
                .body("entered", equalTo(1));
    }

    @Test
    void takesACountyOfSixThousandInOneGo() {
        var all =
                IntStream.range(0, 6_000)
                        .mapToObj(i ->
                                row("user-%s-%d".formatted(village, i), "helper", "2020-01-01", ""))
                        .collect(Collectors.joining());

        report(HEADER + all, 6_000, 6_000, 0, 6_000);
        var lines =
                as("county-officer", COUNTY)
                        .accept("text/csv")
                        .get("/v1/duties?division=" + village)
                        .asString()
                        .lines();
        assertThat(lines).hasSize(6_001);
    }

    @Test
    void takesTwentyThousandRowsAtMost() {
        var blank = ",,,,,,\n".repeat(20_000);

        report(HEADER + blank, 0, 0, 0, 0);
        sheet(HEADER + blank + ",,,,,,\n")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("too-many-rows"));
    }

    @Test
    void leavesAloneWhoBelongsElsewhere() {
        var theirs = "user-" + Ids.next();
        as("operator", COUNTY)
                .body("{\"division\":\"340000000000\"}")
                .put("/v1/users/{u}", theirs)
                .then()
                .statusCode(200);

        sheet(HEADER + row(theirs, "helper", "2020-01-01", ""))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("elsewhere"));
    }

    @Test
    void aDutyThatIsThereAlreadyIsNoSecondOne() {
        var zhang = somebody();
        serving(zhang, "helper", village, TODAY, null);

        report(HEADER + row(zhang, "helper", TODAY.toString(), ""), 1, 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "subject\n",
                "subject,role,division,from,from\n",
                "subject,role,division,from,password\n",
                "\"subject,role\n",
                "'; drop table duty; --",
            })
    void refusesWhatIsNoSheetOfDuties(String text) {
        sheet(text).then().statusCode(422).contentType("application/problem+json");
    }

    @Test
    void refusesTextThatIsNoText() {
        var broken = (HEADER + "a,b").getBytes(UTF_8);
        broken[HEADER.length()] = (byte) 0xff;

        as("county-officer", COUNTY)
                .contentType("text/csv")
                .body(broken)
                .put("/v1/duties")
                .then()
                .statusCode(422);
    }

    private void report(String sheet, int rows, int entered, int changed, int users) {
        sheet(sheet)
                .then()
                .statusCode(200)
                .body("rows", equalTo(rows))
                .body("entered", equalTo(entered))
                .body("changed", equalTo(changed))
                .body("users", equalTo(users));
    }

    private String row(String subject, String role, String from, String until) {
        return "%s,张三,县扶贫办,%s,%s,%s,%s\n".formatted(subject, role, village, from, until);
    }
}
