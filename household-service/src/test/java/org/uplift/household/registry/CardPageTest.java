package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CardPageTest {

    private static final String MARKUP = "<script>alert(1)</script> & \"more\"";

    private final CardSettings settings;
    private String village = "";
    private UUID household = new UUID(0, 0);

    @Inject
    CardPageTest(CardSettings settings) {
        this.settings = settings;
    }

    @BeforeEach
    void registerAFamilyInNeed() {
        Room.open();
        village = Room.newVillage();
        household = Room.registered(FileForm.ofThree().with("/division", village));
        as("helper", village)
                .body(Map.of("category", "water", "urgency", "pressing", "words", MARKUP))
                .put("/v1/households/{id}/needs/{need}", household, Ids.next())
                .then()
                .statusCode(201);
    }

    @Test
    void showsTheLabelByColourWordAndShape() {
        var page = page("village-cadre", "zh");

        assertThat(page)
                .contains("<html lang=\"zh-CN\">", "class=\"label red\"", "红（未脱贫未帮扶）")
                .contains("d=\"M12 2 22 22H2z\"")
                .contains("王建国", "配偶", "张敏", "县医院", "饮水安全保障", "应答复")
                .contains("@page { size: A4");
        assertThat(page("village-cadre", "en")).contains("red: no help yet", "answer due");
    }

    @Test
    void saysTheGroupOnce() {
        household = Room.registered(at("东组 12 号"));
        assertThat(page("village-cadre", "zh")).contains("东组 12 号").doesNotContain("东组 东组");

        household = Room.registered(at("村口"));
        assertThat(page("village-cadre", "zh")).contains("东组 村口");
    }

    private FileForm at(String address) {
        return FileForm.ofThree()
                .with("/division", village)
                .with("/group", "东组")
                .with("/address", address);
    }

    @Test
    void takesNobodysWordsForMarkup() {
        assertThat(page("village-cadre", "zh"))
                .doesNotContain("<script", MARKUP)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;");
    }

    @Test
    void carriesACodeThatLeadsToItself() {
        var address = settings.of(household);

        assertThat(address).endsWith("/v1/households/%s/card/page".formatted(household));
        assertThat(page("village-cadre", "zh")).contains(QrCode.of(address).path());
    }

    @Test
    void coversWhatTheCardCovers() {
        var number = Room.file(household).text("/members/0/idNumber");

        assertThat(page("village-cadre", "zh")).doesNotContain(number).contains("<td>***</td>");
    }

    @Test
    void isShownToThoseOnDutyAloneAndWrittenDown() {
        RestAssured.given().get("/v1/households/{id}/card/page", household).then().statusCode(401);
        as("helper", FileForm.VILLAGE_ELSEWHERE)
                .get("/v1/households/{id}/card/page", household)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");

        as("helper", village)
                .get("/v1/households/{id}/card/page", household)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", equalTo("no-store"));

        as("auditor", Room.COUNTY)
                .get("/v1/households/{id}/readers", household)
                .then()
                .body("items.operation", hasItem("readCardPage"));
    }

    @Test
    void speaksTwoLanguages() {
        as("helper", village)
                .get("/v1/households/{id}/card/page?lang=fr", household)
                .then()
                .statusCode(400);
    }

    private String page(String role, String language) {
        return as(role, village)
                .get("/v1/households/{id}/card/page?lang=" + language, household)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
