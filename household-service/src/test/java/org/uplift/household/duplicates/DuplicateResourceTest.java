package org.uplift.household.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.testkit.Requests.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DuplicateResourceTest {

    private final DuplicateSweep sweep;
    private final Session database;
    private FileForm form = FileForm.ofThree();
    private UUID family = Ids.next();

    @Inject
    DuplicateResourceTest(DuplicateSweep sweep, Session database) {
        this.sweep = sweep;
        this.database = database;
    }

    @BeforeEach
    void registerAFamily() {
        Room.open();
        form = Doubles.family(FileForm.VILLAGE);
        family = Room.registered(form);
    }

    @Test
    void aFamilyTakenDownTwiceIsToldInTheAnswer() {
        var other = Ids.next();
        var answer = Room.register(other, Doubles.twice(form));
        var again = Room.register(other, Doubles.twice(form));

        answer.then().statusCode(201);
        var candidate = answer.header("Duplicates");
        assertThat(again.header("Duplicates")).isEqualTo(candidate);
        Room.register(Ids.next(), Doubles.family(FileForm.VILLAGE))
                .then()
                .statusCode(201)
                .header("Duplicates", nullValue());
        read(candidate)
                .then()
                .statusCode(200)
                .body("candidate.score", equalTo(100))
                .body(
                        "candidate.reasons",
                        contains(
                                "id-number-typo",
                                "name-and-birth",
                                "account",
                                "phone",
                                "same-village",
                                "more-people"))
                .body("one.id", equalTo(family.toString()))
                .body("other.id", equalTo(other.toString()));
        assertThat(read(candidate).asString()).doesNotContain(form.text("/members/0/idNumber"));
        as("auditor", Room.COUNTY)
                .get("/v1/households/{id}/readers", family)
                .then()
                .body("items.operation", hasItem("readDuplicate"));
        assertThat(listed("open")).containsKey(candidate);
    }

    @Test
    void theSameNumberIsRefusedWithTheRuleAndNothingOfTheOthers() {
        var twice = FileForm.of(form.json());

        var refusal = Room.register(Ids.next(), twice);

        refusal.then().statusCode(409).body("violations.rule", hasItem("id-taken"));
        assertThat(refusal.asString())
                .doesNotContain(family.toString())
                .doesNotContain(form.text("/members/0/name"));
    }

    @Test
    void theSweepFindsWhatBecameAlikeAndForgetsWhatIsNoLonger() {
        var other = Room.registered(Doubles.family(FileForm.OTHER_VILLAGE));
        Room.edit(other, "/account/number", form.text("/account/number"));

        sweep.sweep();

        assertThat(reasonsOf(other)).containsExactly("account");
        Room.edit(other, "/account/number", "6228480402564899999");
        sweep.sweep();
        assertThat(reasonsOf(other)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"/phone, /phone", "/members/1/phone, /phone", "/account/number, /account/number"})
    void nobodyIsADoubleOfAHouseholdThatEverybodyHasLeft(String item, String theirs) {
        var left = Doubles.family(FileForm.OTHER_VILLAGE);
        var other = Room.registered(left);
        Room.edit(family, item, left.text(theirs));
        sweep.sweep();
        assertThat(reasonsOf(other)).hasSize(1);

        die(other);
        Room.edit(family, "/loansFen", 9);
        sweep.sweep();

        assertThat(reasonsOf(other)).isNull();
    }

    private static void die(UUID household) {
        var file = Room.read(household);
        var all = file.jsonPath().getList("members.id", String.class);
        var death =
                Map.of("kind", "death", "on", "2020-03-01", "members", all, "relations", List.of());
        as("county-officer", Room.COUNTY)
                .header("If-Match", file.header("ETag"))
                .body(death)
                .put("/v1/households/{id}/family-changes/{change}", household, Ids.next())
                .then()
                .statusCode(201);
    }

    @Test
    void theSweepPassesByWhatNobodyCanOpen() {
        var other = Room.registered(Doubles.family(FileForm.OTHER_VILLAGE));
        Room.edit(other, "/phone", form.text("/phone"));
        var third = Room.registered(Doubles.family(FileForm.OTHER_VILLAGE));
        var sealed = account(other);

        seal(other, "broken");
        Room.edit(third, "/account/number", form.text("/account/number"));
        sweep.sweep();
        seal(other, sealed);

        assertThat(reasonsOf(other)).containsExactly("phone");
        assertThat(reasonsOf(third)).containsExactly("account");
    }

    @Test
    void whoWasJudgedDifferentIsNotAskedAboutAgain() {
        var other = Ids.next();
        var candidate = Room.register(other, Doubles.twice(form)).header("Duplicates");
        var verdict = "{\"verdict\":\"different\",\"ground\":\"relatives\"}";

        judge(candidate, verdict).then().statusCode(200).body("verdict", equalTo("different"));
        judge(candidate, verdict).then().statusCode(200);
        judge(candidate, "{\"verdict\":\"different\",\"ground\":\"chance\"}")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("judged"));

        Room.edit(other, "/loansFen", 8);
        sweep.sweep();
        assertThat(listed("open")).doesNotContainKey(candidate);
        assertThat(listed("different")).containsKey(candidate);
        as("auditor", Room.COUNTY)
                .get("/v1/households/{id}/readers", other)
                .then()
                .body("items.operation", hasItem("judgeDuplicate"));
    }

    @Test
    void oneFamilyBecomesOneHouseholdAndTwoAgain() {
        var other = Ids.next();
        var candidate = Room.register(other, Doubles.twice(form)).header("Duplicates");
        var merger = Ids.next();
        var same = same(other, merger);

        judge(candidate, same).then().statusCode(200).body("merger", equalTo(merger.toString()));
        judge(candidate, same).then().statusCode(200);
        Room.read(family).then().body("members", hasSize(3));
        Room.read(other).then().body("members", hasSize(0));
        judge(candidate, same.replace("entered-twice", "moved"))
                .then()
                .statusCode(409)
                .body("violations.rule", contains("judged"));

        as("county-officer", Room.COUNTY)
                .header("If-Match", Room.read(family).header("ETag"))
                .put("/v1/households/{id}/family-changes/{change}/undoing", family, merger)
                .then()
                .statusCode(200);
        Room.read(other).then().body("members", hasSize(3));
        assertThat(listed("open")).containsKey(candidate);
        assertThat(listed("same")).doesNotContainKey(candidate);
        judge(candidate, same)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("merger-undone"));
        judge(candidate, "{\"verdict\":\"different\",\"ground\":\"relatives\"}")
                .then()
                .statusCode(200)
                .body("merger", nullValue());
    }

    @Test
    void whatBecameOneWithoutAVerdictIsSettled() {
        var other = Ids.next();
        var candidate = Room.register(other, Doubles.twice(form)).header("Duplicates");
        var merger = Ids.next();
        var how = same(other, merger).replaceFirst(".*\"how\":", "").replaceFirst("}$", "");

        as("county-officer", Room.COUNTY)
                .header("If-Match", Room.read(family).header("ETag"))
                .body(how)
                .put("/v1/households/{id}/family-changes/{change}", family, merger)
                .then()
                .statusCode(201);

        assertThat(listed("open")).doesNotContainKey(candidate);
        read(candidate)
                .then()
                .body("candidate.verdict", equalTo("same"))
                .body("candidate.kept", equalTo(family.toString()))
                .body("candidate.merger", equalTo(merger.toString()));
    }

    @Test
    void aVerdictOfOneFamilySaysWhichFileWasSeen() {
        var other = Ids.next();
        var candidate = Room.register(other, Doubles.twice(form)).header("Duplicates");

        as("county-officer", Room.COUNTY)
                .body(same(other, Ids.next()))
                .put("/v1/duplicate-candidates/{id}/verdict", candidate)
                .then()
                .statusCode(428)
                .body(
                        "detail",
                        equalTo("Send If-Match with the ETag of the household that is kept"));
    }

    @Test
    void aVerdictIsAboutTheTwo() {
        var other = Ids.next();
        var candidate = Room.register(other, Doubles.twice(form)).header("Duplicates");
        var stranger = Room.registered(Doubles.family(FileForm.VILLAGE));

        judge(candidate, same(stranger, Ids.next()))
                .then()
                .statusCode(409)
                .body("violations.rule", contains("other-households"));
        judge(candidate, "{\"verdict\":\"perhaps\",\"ground\":\"relatives\"}")
                .then()
                .statusCode(400);
        judge(candidate, "{\"verdict\":\"different\",\"ground\":\"no idea\"}")
                .then()
                .statusCode(400);
        Room.read(other).then().body("members", hasSize(3));
        assertThat(listed("open")).containsKey(candidate);
    }

    @Test
    void whoSeesOneOfTheTwoIsToldThatThereIsSomethingAndNoMore() {
        var far = Doubles.twice(form).with("/division", FileForm.VILLAGE_ELSEWHERE);
        var answer =
                as("village-cadre", FileForm.VILLAGE_ELSEWHERE)
                        .body(far.bytes())
                        .put("/v1/households/{id}", Ids.next());
        var candidate = answer.then().statusCode(201).extract().header("Duplicates");
        assertThat(candidate).isNotNull();

        for (var village : List.of(FileForm.VILLAGE, FileForm.VILLAGE_ELSEWHERE)) {
            as("village-cadre", village)
                    .get("/v1/duplicate-candidates/{id}", candidate)
                    .then()
                    .statusCode(404);
            as("village-cadre", village)
                    .get("/v1/duplicate-candidates?limit=500")
                    .then()
                    .body("items.id", not(hasItem(candidate)));
        }
        read(candidate).then().statusCode(200);
    }

    private String account(UUID household) {
        return inOwnName(() ->
                database.createNativeQuery(
                                "select file->'account'->>'number' from household"
                                        + " where id = ?1",
                                String.class)
                        .setParameter(1, household)
                        .getSingleResult());
    }

    private void seal(UUID household, String account) {
        var _ =
                inOwnName(() ->
                        database.createNativeMutationQuery(
                                        """
                                        update household set file = jsonb_set(
                                            file, '{account,number}', to_jsonb(cast(?2 as text)))
                                        where id = ?1\
                                        """)
                                .setParameter(1, household)
                                .setParameter(2, account)
                                .executeUpdate());
    }

    private static <T> T inOwnName(Callable<T> work) {
        return Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().call(work));
    }

    private String same(UUID absorbed, UUID merger) {
        var twins =
                List.of(0, 1, 2).stream()
                        .map(i ->
                                "{\"member\":\"%s\",\"same\":\"%s\"}"
                                        .formatted(member(absorbed, i), member(family, i)))
                        .toList();
        return "{\"verdict\":\"same\",\"ground\":\"entered-twice\",\"kept\":\"%s\",\"merger\":\"%s\",\"how\":{\"kind\":\"merger\",\"on\":\"2020-03-01\",\"absorbed\":\"%s\",\"same\":%s}}"
                .formatted(family, merger, absorbed, twins);
    }

    private static String member(UUID household, int place) {
        return Room.file(household).text("/members/%d/id".formatted(place));
    }

    private Response judge(String candidate, String verdict) {
        return as("county-officer", Room.COUNTY)
                .header("If-Match", Room.read(family).header("ETag"))
                .body(verdict)
                .put("/v1/duplicate-candidates/{id}/verdict", candidate);
    }

    private static @Nullable List<String> reasonsOf(UUID household) {
        return listed("open").values().stream()
                .filter(pair -> pair.containsValue(household.toString()))
                .map(pair -> (List<String>) pair.get("reasons"))
                .findAny()
                .orElse(null);
    }

    /// Every page of them: a register that others have filled has many.
    private static Map<String, Map<String, ?>> listed(String state) {
        var pairs = new HashMap<String, Map<String, ?>>();
        var place = "";
        while (place != null) {
            var page = page("state=" + state + place);
            page.<Map<String, ?>>getList("items")
                    .forEach(pair -> pairs.put((String) pair.get("id"), pair));
            place = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        return pairs;
    }

    private static JsonPath page(String which) {
        return as("county-officer", Room.COUNTY)
                .get("/v1/duplicate-candidates?limit=500&" + which)
                .jsonPath();
    }

    private static Response read(String candidate) {
        return as("county-officer", Room.COUNTY).get("/v1/duplicate-candidates/{id}", candidate);
    }
}
