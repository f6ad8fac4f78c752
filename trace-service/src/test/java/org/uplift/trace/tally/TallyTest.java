package org.uplift.trace.tally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.testkit.Tokens;
import org.uplift.trace.grower.Neighbours;
import org.uplift.trace.orchard.Season;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TallyTest {

    private static final String HEAD = "plot,lot,on,kg\n";
    private static final String SALES = "householdId,gtin,lot,on,kg,amountFen,serials\n";

    private final String village = Family.anyVillage();
    private final UUID household = Neighbours.in(village);
    private final Season season = new Season(village, household);

    @BeforeEach
    void plant() {
        var _ = season.product().plot();
    }

    @Test
    void showsFirstAndThenTakesAllOfItOnce() {
        var sheet = HEAD + harvest("A", "60") + harvest("B", "40.5");

        send("harvest", sheet, false)
                .statusCode(200)
                .body("fresh", equalTo(2))
                .body("taken", equalTo(false))
                .body("refused", empty());
        lots().body("items", empty());

        send("harvest", sheet, true).statusCode(200).body("taken", equalTo(true));
        send("harvest", sheet, true).statusCode(200).body("fresh", equalTo(0));
        lots().body("items.code", containsInAnyOrder(season.lot("A"), season.lot("B")));

        var sold =
                "%s,%s,%s,2025-10-12,30,45000,\n"
                        .formatted(household, season.gtin, season.lot("A"));
        send("sale", SALES + sold, true).statusCode(200).body("fresh", equalTo(1));
        lots().body("items.soldKg", containsInAnyOrder(30, 0));
    }

    @Test
    void takesNothingWhereOneRowIsRefusedAndSaysWhichAndWhy() {
        var sheet =
                HEAD
                        + harvest("A", "60")
                        + harvest("B", "-1")
                        + harvest("C", "many")
                        + harvest("A", "5")
                        + "%s,X,2025-10-10,3\n".formatted(UUID.randomUUID());

        send("harvest", sheet, true)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.path", contains("row 3 kg", "row 4 kg", "row 5 lot", "row 6"))
                .body("violations.rule", contains("Positive", "type", "lot-known", "missing"));
        send("harvest", sheet, false).statusCode(200).body("refused", hasSize(4));
        lots().body("items", empty());

        var tooMuch =
                "%s,%s,%s,2025-10-12,61,45000,\n"
                        .formatted(household, season.gtin, season.lot("A"));
        send("harvest", HEAD + harvest("A", "60"), true).statusCode(200);
        send("sale", SALES + tooMuch, true)
                .statusCode(422)
                .body("violations.rule", contains("sold-above-harvest"));
    }

    @Test
    void readsWorkbooksAndWhatChineseProgramsWrite() throws IOException {
        var book = new ByteArrayOutputStream();
        try (var written = new org.dhatim.fastexcel.Workbook(book, "test", "1.0")) {
            var sheet = written.newWorksheet("1");
            var head = HEAD.strip().split(",");
            for (var i = 0; i < head.length; i++) {
                sheet.value(0, i, head[i]);
            }
            sheet.value(1, 0, season.plot.toString());
            sheet.value(1, 1, season.lot("A"));
            sheet.value(1, 2, LocalDate.of(2025, 10, 10));
            sheet.style(1, 2).format("yyyy-MM-dd").set();
            sheet.value(1, 3, 12.5);
        }
        send("harvest", SheetWriter.XLSX, book.toByteArray(), true)
                .statusCode(200)
                .body("fresh", equalTo(1));

        var text = (HEAD + harvest("猕", "1")).getBytes(Charset.forName("GB18030"));
        send("harvest", SheetWriter.CSV, text, false)
                .statusCode(200)
                .body("refused.rule", contains("Pattern"))
                .body("refused.column", contains("lot"));
        lots().body("items.kg", contains(12.5f));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plot,lot,on,weight | header",
                "lot,plot,on,kg | header",
                "plot,lot,on,kg | empty",
                "plot,lot,on,kg;\"open | header",
                "'' | header"
            })
    void refusesWhatIsNoSuchSheet(String text, String rule) {
        send("harvest", text + "\n", false).statusCode(422).body("violations.rule", hasItem(rule));
    }

    @Test
    void refusesWhatIsTooMuchAndWhatIsNoWorkbook() throws IOException {
        var rows = HEAD + harvest("A", "1").repeat(2_001);
        send("harvest", rows, false)
                .statusCode(422)
                .body("violations.rule", contains("too-many-rows"));
        send("harvest", SheetWriter.XLSX, "no zip".getBytes(UTF_8), false)
                .statusCode(422)
                .body("violations.rule", contains("no-workbook"));
        send("harvest", SheetWriter.XLSX, bomb(), false)
                .statusCode(422)
                .body("violations.rule", contains("zip-bomb"));
        send("harvest", SheetWriter.CSV, new byte[] {(byte) 0xff, (byte) 0xff, 0x41}, false)
                .statusCode(422)
                .body("violations.rule", hasItems("no-encoding"));
    }

    private static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var i = 0; i < 40; i++) {
                zip.write(new byte[1 << 20]);
            }
            zip.closeEntry();
        }
        return packed.toByteArray();
    }

    private String harvest(String kind, String kg) {
        return "%s,%s,2025-10-10,%s\n".formatted(season.plot, season.lot(kind), kg);
    }

    private ValidatableResponse send(String kind, String csv, boolean isCommit) {
        return send(kind, SheetWriter.CSV, csv.getBytes(UTF_8), isCommit);
    }

    private ValidatableResponse send(String kind, String type, byte[] body, boolean isCommit) {
        return Requests.with(Tokens.of(COUNTY_OFFICER, village))
                .contentType(type)
                .body(body)
                .post("/v1/{kind}-sheets?commit={commit}", kind, isCommit)
                .then();
    }

    private ValidatableResponse lots() {
        return Requests.as(COUNTY_OFFICER, village)
                .get("/v1/lots?householdId=" + household)
                .then()
                .statusCode(200);
    }
}
