package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.uplift.household.registry.Room.COUNTY;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.household.file.FileForm;
import org.uplift.household.sheets.Format;
import org.uplift.household.sheets.Written;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SearchResourceTest {

    private String village = FileForm.VILLAGE;

    @BeforeEach
    void goToAVillageOfOurOwn() {
        Room.open();
        village = Room.newVillage();
    }

    @Test
    void findsByTheBeginningOfAnyMembersName() {
        var ours = registered(family().with("/members/2/name", "欧阳明月"));
        var _ = registered(family().with("/members/2/name", "欧明"));

        found(Map.of("name", "欧阳", "division", village))
                .then()
                .body("items.id", contains(ours.toString()));
    }

    @Test
    void findsOnePersonByIdNumber() {
        var form = family();
        var id = registered(form);
        var _ = registered(family());

        found(Map.of("idNumber", form.text("/members/1/idNumber")))
                .then()
                .body("items.id", contains(id.toString()));
    }

    @Test
    void findsByThePhoneOfHouseholdOrMember() {
        var one = registered(family().with("/phone", "13911110001"));
        var two = registered(family().with("/members/1/phone", "13911110001"));

        found(Map.of("phone", "13911110001", "division", village))
                .then()
                .body("items.id", contains(one.toString(), two.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "label, green, /exitState, exited",
        "status, pre-exit, /exitState, pre-exit",
        "attribute, wubao, /attribute, wubao",
        "cause, disaster, /mainCause, disaster"
    })
    void filtersByWhatIsNotPersonal(String filter, String code, String item, String value) {
        var _ = registered(family());
        var ours = registered(family().with(item, value));

        listed(Map.of("division", village, filter, code))
                .then()
                .body("items.id", contains(ours.toString()));
        found(Map.of("division", village, filter, code))
                .then()
                .body("items.id", contains(ours.toString()));
    }

    /// Whatever else is on the register: of three in the county one has the label.
    @ParameterizedTest
    @ValueSource(strings = {"red", "yellow", "green"})
    void filtersByEachLabelWithAndWithoutAVillage(String label) {
        var name = "王" + village;
        var ours =
                Map.of(
                        "red", registered(named(name)),
                        "yellow", registered(named(name).with("/help/measures", List.of("job"))),
                        "green", registered(named(name).with("/exitState", "exited")));
        var it = contains(String.valueOf(ours.get(label)));

        found(Map.of("label", label, "name", name)).then().body("items.id", it);
        found(Map.of("label", label, "name", name, "division", village))
                .then()
                .body("items.id", it)
                .body("items.label", contains(label));
        listed(Map.of("label", label, "division", village)).then().body("items.id", it);
        for (var one : ours.entrySet()) {
            var number = Room.file(one.getValue()).text("/number");
            listed(Map.of("label", label, "number", number))
                    .then()
                    .body("items.id", one.getKey().equals(label) ? it : empty());
        }
    }

    /// One household in the village, one in another township of the county.
    @ParameterizedTest
    @CsvSource({
        "341623101000, 0",
        "341623100000, 1",
        "341623000000, 0 1",
        "341600000000, 0 1",
        "340000000000, 0 1",
        "341623101200, ''"
    })
    void takesAnyDivisionAboveTheVillage(String division, String expected) {
        var name = "王" + village;
        var both =
                List.of(
                        registered(named(name)),
                        registered(named(name).with("/division", FileForm.VILLAGE)));
        var within =
                Stream.of(expected.split(" "))
                        .filter(place -> !place.isEmpty())
                        .map(place -> both.get(Integer.parseInt(place)).toString())
                        .toList();

        found(Map.of("name", name, "division", division))
                .then()
                .body("items.id", containsInAnyOrder(within.toArray()));
        for (var one : both) {
            var number = Room.file(one).text("/number");
            listed(Map.of("number", number, "division", division))
                    .then()
                    .body("items.id", within.contains(one.toString()) ? hasSize(1) : empty());
        }
    }

    private FileForm named(String name) {
        return family().with("/members/0/name", name);
    }

    @Test
    void findsByHouseholdNumber() {
        var number = Room.file(registered(family())).text("/number");

        listed(Map.of("number", number)).then().body("items.number", contains(number));
    }

    @Test
    void turnsPagesWithoutLossOrRepetition() {
        var all = IntStream.range(0, 7).mapToObj(_ -> registered(family()).toString()).toList();

        assertThat(turned(Map.of("division", village), SearchResourceTest::listed)).isEqualTo(all);
    }

    @Test
    void turnsPagesOfASearchWithoutLossOrRepetition() {
        var name = "王" + village;
        var all = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            all.add(registered(named(name)).toString());
            var _ = registered(family());
        }

        assertThat(turned(Map.of("name", name), SearchResourceTest::found)).isEqualTo(all);
    }

    /// Page after page of three.
    private static List<String> turned(
            Map<String, String> filter, Function<Map<String, ?>, Response> ask) {
        var question = new HashMap<String, Object>(filter);
        question.put("limit", 3);
        var page = ask.apply(question).jsonPath();
        var seen = new ArrayList<String>(page.getList("items.id"));
        while (page.getString("next") != null) {
            assertThat(page.getList("items")).hasSize(3);
            question.put("after", page.getString("next"));
            page = ask.apply(question).jsonPath();
            assertThat(page.getList("items.id")).doesNotContainAnyElementsOf(seen);
            seen.addAll(page.getList("items.id"));
        }
        return seen;
    }

    @Test
    void masksNumbersInLists() {
        var _ = registered(family());

        listed(Map.of("division", village))
                .then()
                .body("items[0].idNumber", matchesPattern("\\d{6}\\*{8}\\d{3}[0-9X]"))
                .body("items[0].phone", equalTo("138****5678"))
                .body("items[0].head", equalTo("王建国"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "XLSX"})
    void givesOutTheWholeOfAListAsASheet(Format format) {
        for (int i = 0; i < 3; i++) {
            var _ = registered(family().with("/group", "=1+1"));
        }

        var sheet =
                as("village-cadre", village)
                        .accept(format.mediaType())
                        .body(Map.of("name", "王建国", "limit", 2))
                        .post("/v1/household-searches")
                        .then()
                        .statusCode(200)
                        .contentType(startsWith(format.mediaType()))
                        .extract()
                        .asByteArray();

        var rows = Written.rows(format, Written.bytes(sheet));
        assertThat(rows).hasSize(1 + 3);
        assertThat(rows.getFirst()).contains("division, group, head, idNumber");
        assertThat(rows.getLast())
                .contains(village + ", '=1+1, 王建国, ")
                .containsPattern("\\d{6}\\*{8}\\d{3}[0-9X], 138\\*\\*\\*\\*5678")
                .contains("illness, 3, 2, 500000");
    }

    @Test
    void showsNothingOutsideTheScope() {
        var form = family();
        var _ = registered(form);

        for (var elsewhere : List.of(FileForm.VILLAGE, "520000000000")) {
            as("village-cadre", elsewhere)
                    .body(Map.of("idNumber", form.text("/members/0/idNumber")))
                    .post("/v1/household-searches")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            as("village-cadre", elsewhere)
                    .queryParam("division", village)
                    .get("/v1/households")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label=red' or '1'='1",
                "division=341623%' --",
                "division=3416",
                "number=1; drop table household",
                "cause=moon",
                "limit=0",
                "limit=501",
                "limit=many",
                "after=%00",
                "after=AAAA=A=A"
            })
    void refusesWhatIsNoFilter(String query) {
        var split = query.indexOf('=');

        listed(Map.of(query.substring(0, split), query.substring(split + 1)))
                .then()
                .statusCode(in(List.of(400, 422)))
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or 1=1 --", "%", "_", "\\", "\uDBFF\uDFFF"})
    void takesSignsOfTheQueryLanguageForLetters(String name) {
        var _ = registered(family());

        found(Map.of("name", name, "division", village))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private FileForm family() {
        return FileForm.ofThree().with("/division", village);
    }

    private static Response listed(Map<String, ?> filter) {
        return as("county-officer", COUNTY).queryParams(filter).get("/v1/households");
    }

    private static Response found(Map<String, ?> filter) {
        return as("county-officer", COUNTY).body(filter).post("/v1/household-searches");
    }
}
