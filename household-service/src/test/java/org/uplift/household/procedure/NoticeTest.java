package org.uplift.household.procedure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

/// What somebody reads who has no token.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NoticeTest {

    @SuppressWarnings("NullAway.Init")
    private Hall hall;

    @BeforeEach
    void open() {
        hall = Hall.open();
    }

    @Test
    void showsNobodysNameAndNoNumber() {
        var form = hall.family().with("/members/0/name", "欧阳守田");
        hall.apply(hall.entered(form), "exit").announced();

        var page = page("zh-CN").body(containsString("欧阳*")).extract().body().asString();
        var feed = feed("zh").body("items", hasSize(1)).extract().body().asString();

        for (var hidden :
                new String[] {
                    "欧阳守",
                    "守田",
                    "李秀英",
                    form.text("/phone"),
                    form.text("/address"),
                    form.text("/members/0/idNumber"),
                    form.text("/members/0/idNumber").substring(6, 14),
                    "高血压"
                }) {
            assertThat(page).doesNotContain(hidden);
            assertThat(feed).doesNotContain(hidden);
        }
        assertThat(page).contains("脱贫退出", "公示期", hall.day(7).toString());
        assertThat(feed).contains("欧阳*", "jsonfeed.org/version/1.1");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        hall.apply(hall.entered(hall.family()), "cancellation").announced();

        page("zh-CN,zh;q=0.9")
                .header("Content-Language", "zh")
                .body(containsString("注销"))
                .body(containsString("lang=\"zh\""));
        page("en-GB")
                .header("Content-Language", "en")
                .body(containsString("cancellation"))
                .body(containsString("Public notices"));
        feed("en").body("items[0].title", equalTo("cancellation: 王*"));
    }

    @Test
    void mayBeKeptForAWhileAndLoadsNothingFromElsewhere() {
        page("zh")
                .header("Cache-Control", "public, max-age=300")
                .header("Vary", "Accept-Language")
                .header("RateLimit-Policy", containsString("none"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("今日没有公示"));
        feed("en").header("Cache-Control", "public, max-age=300");
    }

    @Test
    void hangsFromTheFirstDayToTheLast() {
        var procedure = hall.apply(hall.entered(hall.family()), "exit");
        procedure.appraise(40, 30, 0).then().statusCode(200);
        procedure.announce(hall.day(2), hall.day(9)).then().statusCode(200);

        feed("zh").body("items", empty());
        hall.comesDay(2);
        feed("zh").body("items", hasSize(1));
        hall.comesDay(9);
        feed("zh").body("items", hasSize(1));
        hall.comesDay(10);
        feed("zh").body("items", empty());
    }

    @Test
    void hangsOnWhileAnObjectionIsLookedIntoAndSaysSo() {
        var procedure = hall.apply(hall.entered(hall.family()), "exit").announced();
        procedure.object(Ids.next(), "has a shop").then().statusCode(200);
        hall.comesDay(20);

        page("en")
                .body(containsString("An objection is being looked into"))
                .body(not(containsString("has a shop")));
    }

    @Test
    void goesDownWithTheProcedure() {
        var procedure = hall.apply(hall.entered(hall.family()), "exit").announced();
        feed("zh").body("items", hasSize(1));

        procedure.withdraw().then().statusCode(200);

        feed("zh").body("items", empty());
    }

    @Test
    void goesDownWhenNobodyIsLeftAndNothingIsDecidedAboutThemAnyMore() {
        var household = hall.entered(hall.family());
        var procedure = hall.apply(household, "exit").announced();
        feed("zh").body("items", hasSize(1));

        die(household);

        feed("zh").body("items", empty());
        procedure.object(Ids.next(), "has a shop").then().statusCode(409);
        hall.of(household)
                .open("monitoring", ",\"watch\":{\"type\":\"sudden\",\"risks\":[\"illness\"]}")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("dissolved"));
        procedure.withdraw().then().statusCode(200);
    }

    @Test
    void goesOnSayingOfTheFamilyWhatItWasWhenItWasHung() {
        var form = hall.family().with("/members/0/name", "欧阳守田");
        var household = hall.entered(form);
        hall.apply(household, "exit").announced();
        page("en").body(containsString("<td>欧阳*</td><td>3</td>"));

        isHeadedByHisWife(household);

        page("en").body(containsString("<td>欧阳*</td><td>3</td>"));
        feed("en").body("items.title", contains("exit from poverty: 欧阳*"));
    }

    /// The daughter has left before.
    private void isHeadedByHisWife(UUID household) {
        var people = people(household);
        told(household, "departure", List.of(people.get(2)), List.of());
        var head = Map.of("member", people.get(1), "relation", "head");
        told(household, "death", List.of(people.get(0)), List.of(head));
    }

    private List<String> people(UUID household) {
        return hall.county()
                .get("/v1/households/{id}", household)
                .jsonPath()
                .getList("members.id", String.class);
    }

    private void told(
            UUID household, String kind, List<String> members, List<Map<String, String>> kin) {
        var change = new HashMap<String, Object>();
        change.put("kind", kind);
        change.put("on", hall.day(0).toString());
        change.put("members", members);
        change.put("relations", kin);
        if (kind.equals("departure")) {
            change.put("reason", "abroad");
        }
        var seen = hall.county().get("/v1/households/{id}", household).header("ETag");
        hall.county()
                .header("If-Match", seen)
                .body(change)
                .put("/v1/households/{id}/family-changes/{change}", household, Ids.next())
                .then()
                .statusCode(201);
    }

    private void die(UUID household) {
        told(household, "death", people(household), List.of());
    }

    @Test
    void printsMarkupAsText() {
        var form = hall.family().with("/members/0/name", "<b>王</b>");
        hall.apply(hall.entered(form), "exit").announced();

        page("en").body(containsString("<td>&lt;*</td>"));
    }

    @Test
    void goesOnOverManyPages() {
        hall.apply(hall.entered(hall.family()), "exit").announced();
        hall.apply(hall.entered(hall.family()), "exit").announced();

        var first = asked("/feed?limit=1", "zh").body("items", hasSize(1)).extract();
        given().urlEncodingEnabled(false)
                .get(first.<String>path("next_url"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(first.<String>path("items[0].id"))))
                .body("next_url", nullValue());
        asked("?limit=1", "en").body(containsString("rel=\"next\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"341623", "34162310000x", "999999999999", "%E6%9D%91", "0"})
    void isAboutOneDivisionThatThereIs(String division) {
        for (var part : new String[] {"", "/feed"}) {
            var status =
                    given().urlEncodingEnabled(false)
                            .get("/public/notices/" + division + part)
                            .then()
                            .contentType("application/problem+json")
                            .extract()
                            .statusCode();
            assertThat(status).isIn(400, 404);
        }
    }

    @Test
    void opensNothingElse() {
        given().get("/public/notices").then().statusCode(404);
        given().get("/public/" + hall.village()).then().statusCode(404);
        given().get("/v1/procedures").then().statusCode(401);
        given().get("/public/../v1/procedures").then().statusCode(401);
        given().post("/public/notices/" + hall.village()).then().statusCode(405);
        given().get("/public/notices/" + hall.village() + "?after=x").then().statusCode(422);
        given().get("/public/notices/" + hall.village() + "?count=9").then().statusCode(400);
    }

    private ValidatableResponse page(String language) {
        return asked("", language).contentType("text/html");
    }

    private ValidatableResponse feed(String language) {
        return asked("/feed", language).contentType("application/feed+json");
    }

    private ValidatableResponse asked(String part, String language) {
        return given().header("Accept-Language", language)
                .get("/public/notices/" + hall.village() + part)
                .then()
                .statusCode(200);
    }
}
