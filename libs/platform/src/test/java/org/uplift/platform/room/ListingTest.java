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
                .contentType("application/problem+json");
    }

    @Test
    void isNothingElse() {
        roll("application/pdf", "entries=1")
                .statusCode(406)
                .contentType("application/problem+json");
    }

    private static String csv(String query) {
        return roll(SheetWriter.CSV, query)
                .statusCode(200)
                .contentType(startsWith(SheetWriter.CSV))
                .extract()
                .asString();
    }

    private static ValidatableResponse roll(String accept, String query) {
        return as("county-officer", "341623000000")
                .accept(accept)
                .get("/v1/room/roll?" + query)
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
