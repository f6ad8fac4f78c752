package org.uplift.household.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.household.file.FileForm;
import org.uplift.household.imports.Officer;
import org.uplift.household.imports.Paper;
import org.uplift.household.sheets.Format;
import org.uplift.household.sheets.Written;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ExportTest {

    private static final String HOSTILE = "=HYPERLINK(\"http://x\",\"y\")";

    private final FileForm family = Officer.family().with("/group", HOSTILE);

    @BeforeEach
    void register() {
        Officer.open();
        Officer.registered(family);
    }

    @ParameterizedTest
    @CsvSource({"CSV, zh", "CSV, en", "CSV, key", "XLSX, zh", "XLSX, en", "XLSX, key"})
    void whatItGivesOutComesBackUnchanged(Format format, String language) {
        var id = Officer.checked(format, export(format, language));

        assertThat(Officer.show(id).getMap("preview.households"))
                .containsEntry("unchanged", 1)
                .containsEntry("changed", 0)
                .containsEntry("new", 0)
                .containsEntry("refused", 0);
    }

    @ParameterizedTest
    @CsvSource({"CSV", "XLSX"})
    void noCellBecomesAFormula(Format format) {
        assertThat(Written.all(format, export(format, "en"))).contains(" '" + HOSTILE);
    }

    @ParameterizedTest
    @CsvSource({"CSV, zh", "CSV, key", "XLSX, en"})
    void whatItWithheldComesBackUnchanged(Format format, String language) {
        var sheet = export("county-officer", format, language);

        assertThat(Written.all(format, sheet)).contains("***").doesNotContain("王小雨", "高血压");
        var id = Officer.checked(format, sheet);
        assertThat(Officer.show(id).getMap("preview.households"))
                .containsEntry("unchanged", 1)
                .containsEntry("changed", 0)
                .containsEntry("refused", 0);
    }

    @Test
    void whatIsEditedBesideItChangesAndNothingElse() {
        var household = Officer.idOf(family.file());
        var before = FileForm.of(Officer.read(household));
        var sheet = new String(export("county-officer", Format.CSV, "key"), UTF_8);

        Officer.committed(Officer.checked(sheet.replace("王庄12号", "王庄13号").getBytes(UTF_8)));

        assertThat(FileForm.of(Officer.read(household)).json())
                .isEqualTo(before.with("/address", "王庄13号").json());
    }

    @Test
    void aCellThatStandsForNothingIsRefused() {
        var sheet = new String(export("county-officer", Format.CSV, "key"), UTF_8);
        var other = FileForm.VILLAGE + "88" + family.text("/number").substring(14);
        var sound = Paper.csv(Officer.family().file());

        var id =
                Officer.checked(
                        (sheet.replace(family.text("/number"), other)
                                        + sound.substring(sound.indexOf('\n') + 1))
                                .getBytes(UTF_8));

        assertThat(Officer.refusals(id))
                .extracting(refusal -> refusal.get("rule"))
                .contains("withheld")
                .doesNotContain("NotNull");
    }

    private byte[] export(Format format, String language) {
        return export("county-officer sensitive-reader", format, language);
    }

    private byte[] export(String role, Format format, String language) {
        return as(role, Officer.COUNTY)
                .get(
                        "/v1/exports/households?format={f}&lang={l}&number={n}",
                        format.extension(),
                        language,
                        family.text("/number"))
                .then()
                .statusCode(200)
                .contentType(startsWith(format.mediaType()))
                .extract()
                .asByteArray();
    }

    @Test
    void givesOutTheCallersAreaOnly() {
        var sheet =
                as("township-officer", "341623101000")
                        .get("/v1/exports/households?division=" + FileForm.VILLAGE)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        assertThat(Written.rows(Format.CSV, Written.bytes(sheet))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"village-cadre", "helper", "auditor", "resident"})
    void isForOfficersOnly(String role) {
        as(role, Officer.COUNTY).get("/v1/exports/households").then().statusCode(403);
    }

    @Test
    void knowsNoOtherFormat() {
        as("county-officer", Officer.COUNTY)
                .get("/v1/exports/households?format=pdf")
                .then()
                .statusCode(400)
                .body("status", equalTo(400));
    }
}
