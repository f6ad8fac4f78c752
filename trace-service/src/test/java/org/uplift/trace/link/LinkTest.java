package org.uplift.trace.link;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.uplift.platform.identity.Roles.VILLAGE_CADRE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.trace.capture.Sample;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LinkTest {

    private static final int SMALL = 100_000;

    /// As GS1's schema for linksets has it.
    private static final Pattern RELATION = Pattern.compile("[a-z-]+|https?://[a-zA-z0-9./]+");

    private static final Pattern ADDRESS = Pattern.compile("https?://[a-zA-z0-9./].*");

    private final String serial = Sample.serial();
    private final String link = "/01/09521141012345/21/" + serial;
    private final String village = Family.anyVillage();

    @Test
    void showsABrowserTheWayInItsLanguage() {
        capture("\"bizStep\": \"packing\", ");

        var chinese = browse("zh-CN,zh;q=0.9,en;q=0.5").statusCode(200);
        var html = chinese.header("Content-Language", "zh").extract().asString();
        assertThat(html).contains("2024-10-01", "包装").doesNotContain("<script");
        assertThat(html.getBytes(UTF_8)).hasSizeLessThan(SMALL);
        browse("en").header("Content-Language", "en").body(containsString("Packed"));
        given().accept("text/html")
                .get(link + "?lang=en&linkType=gs1:pip&17=261231")
                .then()
                .body(containsString("Packed"));
    }

    @Test
    void showsWhatWasRecordedAMomentAgo() {
        capture("\"bizStep\": \"packing\", ");
        var tag = browse("en").body(not(containsString("Shipped"))).extract().header("ETag");
        given().accept("text/html")
                .header("Accept-Language", "en")
                .header("If-None-Match", tag)
                .get(link)
                .then()
                .statusCode(304);

        capture("\"bizStep\": \"shipping\", ");

        given().accept("text/html")
                .header("Accept-Language", "en")
                .header("If-None-Match", tag)
                .get(link)
                .then()
                .statusCode(200)
                .body(containsString("Shipped"));
    }

    @Test
    void takesBackWhatWasDeclaredWrong() {
        var id = "\"eventID\": \"urn:example:" + serial + "\", \"bizStep\": \"destroying\", ";
        capture("\"bizStep\": \"packing\", ");
        capture(id);
        browse("en").body(containsString("Destroyed"));

        capture(id + "\"errorDeclaration\": {\"declarationTime\": \"2024-10-02T08:00:00Z\"}, ");

        browse("en").body(not(containsString("Destroyed")));
    }

    @Test
    void drawsHowColdItWas() {
        capture("\"bizStep\": \"transporting\", " + sensors(2.5, 4));

        browse("en")
                .body(containsString("Between 2.5 and 4.0 °C"))
                .body(containsString("<polyline"));
    }

    @Test
    void tellsAMachineTheSame() {
        capture("\"bizStep\": \"packing\", ");

        given().accept("application/ld+json")
                .get(link)
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("gtin", equalTo("09521141012345"))
                .body("hasSerialNumber", equalTo(serial))
                .body("'schema:subjectOf'.'schema:name'", hasItems("packing"));
    }

    @Test
    void givesALinksetThatGs1sSchemaTakes() {
        capture("\"bizStep\": \"packing\", ");

        var set = given().accept("application/linkset+json").get(link).then().statusCode(200);
        assertThat(set.extract().contentType()).startsWith("application/linkset+json");
        var said = given().get(link + "?linkType=all").then().extract();
        assertThat(said.asString()).isEqualTo(set.extract().asString());
        Map<String, Object> one = said.path("linkset[0]");
        assertThat(one).containsKeys("anchor", "itemDescription");
        assertThat((String) said.path("linkset[0].anchor")).endsWith(link).matches(ADDRESS);
        one.forEach((relation, targets) -> {
            if (!relation.equals("anchor") && !relation.equals("itemDescription")) {
                assertThat(relation).matches(RELATION);
                for (var target : (Iterable<?>) targets) {
                    isTarget((Map<?, ?>) target);
                }
            }
        });
    }

    private static void isTarget(Map<?, ?> target) {
        assertThat(target.keySet().stream().map(String::valueOf))
                .contains("href", "title")
                .isSubsetOf("href", "title", "type", "hreflang", "context", "fwqs", "public");
        assertThat(String.valueOf(target.get("href"))).matches(ADDRESS);
        assertThat(String.valueOf(target.get("type"))).matches("\\w+/[-+.\\w]+");
        if (target.containsKey("hreflang")) {
            assertThat((Iterable<?>) target.get("hreflang"))
                    .allMatch(tag -> String.valueOf(tag).matches("\\w{2}(-\\w{2})?"));
        }
    }

    @Test
    void leadsToTheEventsWhoeverMayReadThem() {
        given().redirects()
                .follow(false)
                .get(link + "?linkType=gs1:epcis")
                .then()
                .statusCode(307)
                .header("Location", containsString("/epcis/events?MATCH_anyEPC=https%3A%2F%2F"));
        given().get(link + "?linkType=gs1:recipeInfo").then().statusCode(404);
        given().get(link + "?linkType=%27or%201").then().statusCode(400);
    }

    @Test
    void saysWhatItIs() {
        given().get("/.well-known/gs1resolver")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .body("supportedPrimaryKeys", hasItems("all"))
                .body("resolverRoot", containsString("http"));
    }

    @Test
    void warnsOfACodeThatNobodyKnows() {
        browse("en").statusCode(404).body(containsString("Nothing is recorded under this code"));
        browse("en").statusCode(404);
        capture("\"bizStep\": \"packing\", ");
        browse("en").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/01/09521141012346, check-digit",
                "/01/09521141012345/21/1/10/2, path-order",
                "/01/09521141012345/10/%27%20or%201=1, shape",
                "/01/09521141012345/10/x%0d%0aSet-Cookie:%20a, shape",
                "/00/1, shape",
            })
    void refusesWhatIsNoLink(String path, String rule) {
        given().urlEncodingEnabled(false)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.rule", hasItems(rule));
    }

    /// However a path is written, and whatever becomes of it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/00/1",
                "/01/09521141012345",
                "/%30%31/09521141012345",
                "//01/09521141012345",
                "/v1/../01/09521141012345",
                "/253/1",
                "/255/1",
                "/401/1",
                "/402/1",
                "/414/1",
                "/417/1",
                "/8003/1",
                "/8004/1",
                "/8006/1",
                "/8010/1",
                "/8017/1",
                "/8018/1",
                "/.well-known/gs1resolver",
            })
    void countsWhoComesWithoutAToken(String path) {
        given().urlEncodingEnabled(false)
                .accept("text/html, */*")
                .get(path)
                .then()
                .header("RateLimit-Policy", "\"scans\";q=6000;w=12");
    }

    @Test
    void refusesACharacterThatStandsForNothing() {
        given().urlEncodingEnabled(false)
                .accept("text/html")
                .get("/01/09521141012345/10/a%00b")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void printsNothingThatAPageCouldRun() {
        var odd = "%3Cscript%3E" + serial.substring(0, 8);
        var box = "https://id.gs1.org/01/09521141012345/21/" + odd;
        Requests.as(VILLAGE_CADRE, village)
                .body(Sample.single(box, "\"bizStep\": \"packing\", "))
                .post("/epcis/events")
                .then()
                .statusCode(201);

        given().urlEncodingEnabled(false)
                .accept("text/html")
                .get("/01/09521141012345/21/" + odd)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(not(containsString("<script")));
    }

    private static String sensors(double first, double second) {
        return """
        "sensorElementList": [{"sensorReport": [
          {"type": "Temperature", "value": %s, "uom": "CEL", "time": "2024-10-01T07:00:00Z"},
          {"type": "Temperature", "value": %s, "uom": "CEL", "time": "2024-10-01T07:30:00Z"}]}],
        """
                .formatted(first, second);
    }

    private ValidatableResponse browse(String languages) {
        return given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", languages)
                .get(link)
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "no-cache");
    }

    private void capture(String more) {
        Requests.as(VILLAGE_CADRE, village)
                .body(Sample.single(Sample.box(serial), more))
                .post("/epcis/events")
                .then()
                .statusCode(201);
    }
}
