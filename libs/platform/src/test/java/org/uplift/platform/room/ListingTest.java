package org.uplift.platform.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ListingTest {

    private static final String HEAD = "\ufeffnumber,name,lamp.watts,lamp.on,colours,lit";

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "text/html, */*; q=0.1"})
    void isAPageForAProgram(String accept) {
        roll(accept, "entries=3")
                .statusCode(200)
                .contentType("application/json")
                .body("items.number", contains(0, 1))
                .body("next", notNullValue())
                .body("size()", equalTo(2));
    }

    @Test
    void isTheWholeListAsASheet() {
        var lines = csv("entries=1203").lines().toList();

        assertThat(lines).hasSize(1 + 1203).startsWith(HEAD);
        assertThat(lines.get(1)).isEqualTo("0,'=1+0,0.0,true,red; green,2017-03-01");
        assertThat(lines.getLast()).isEqualTo("1202,'=1+1202,601.0,true,red; green,");
    }

    @Test
    void hasAHeadEvenWhenItIsEmpty() {
        assertThat(csv("entries=0").lines()).containsExactly(HEAD);
    }

    @Test
    void isNamedAfterItsPath() {
        roll(SheetWriter.CSV, "entries=1")
                .header("Content-Disposition", equalTo("attachment; filename=\"roll.csv\""));
    }

    @Test
    void isAWorkbookWithNumbersInItsNumberColumns() throws IOException {
        var bytes =
                roll(SheetWriter.XLSX, "entries=700")
                        .statusCode(200)
                        .contentType(startsWith(SheetWriter.XLSX))
                        .extract()
                        .asByteArray();

        var number = "<c r=\"C700\" t=\"n\"><v>349.0</v></c>";
        assertThat(sheet(bytes)).contains("&apos;=1+699").contains(number);
    }

    /// The page before was sound; half a list must not look like a whole one.
    @Test
    void isRefusedWholeWhenItBreaksOff() {
        roll(SheetWriter.CSV, "entries=1203&breaking=600")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404))
                .body("detail", startsWith("There is no entry"));
    }

    @Test
    void isASheetWhereItHasNoPages() throws IOException {
        assertThat(sheetOf("/entries?entries=2").lines())
                .containsExactly(
                        HEAD,
                        "0,'=1+0,0.0,true,red; green,2017-03-01",
                        "1,'=1+1,0.5,false,red; green,");
        assertThat(sheetOf("/entries").lines()).containsExactly(HEAD);
        assertThat(sheet(ask(SheetWriter.XLSX, "/entries?entries=2").extract().asByteArray()))
                .contains("<c r=\"C3\" t=\"n\"><v>0.5</v></c>");
        ask("application/json", "/entries?entries=2").body("number", contains(0, 1));
    }

    @Test
    void hasAColumnForWhateverAnyRowOfATableHas() throws IOException {
        assertThat(sheetOf("/counts/1").lines())
                .containsExactly(
                        "\ufeffname,colours.red,lit.day.lamps,lit.night.lamps",
                        "'=top,2,1,",
                        "low,,,3",
                        ",,,");
        ask(SheetWriter.XLSX, "/counts/1")
                .header("Content-Disposition", equalTo("attachment; filename=\"counts.xlsx\""));
        assertThat(sheet(ask(SheetWriter.XLSX, "/counts/1").extract().asByteArray()))
                .contains("<c r=\"B2\" t=\"n\"><v>2</v></c>", "&apos;=top");
        ask("*/*", "/counts/1").body("shelves.name", contains("=top", "low", ""));
    }

    @Test
    void isNothingElse() {
        roll("application/pdf", "entries=1")
                .statusCode(406)
                .contentType("application/problem+json");
    }

    private static String csv(String query) {
        return sheetOf("?" + query);
    }

    private static String sheetOf(String path) {
        return ask(SheetWriter.CSV, path)
                .statusCode(200)
                .contentType(startsWith(SheetWriter.CSV))
                .extract()
                .asString();
    }

    private static ValidatableResponse roll(String accept, String query) {
        return ask(accept, "?" + query);
    }

    private static ValidatableResponse ask(String accept, String path) {
        return as("county-officer", "341623000000")
                .accept(accept)
                .get("/v1/room/roll" + path)
                .then();
    }

    private static String sheet(byte[] workbook) throws IOException {
        var file = Files.write(Files.createTempFile("listing", ".xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
