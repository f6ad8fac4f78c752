package org.uplift.household.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.uplift.household.pairing.Staff.TODAY;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.pairing.Staff;
import org.uplift.household.registry.Owner;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.outward.Signature;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Mailbox;
import org.uplift.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class HookStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SECRET = "a-secret-of-the-phone";
    private static final String UNIT = "Road Office";

    private String village = "";
    private String helper = "";
    private final UUID hook = Ids.next();

    @BeforeEach
    void enterAVillageAndAHelper() {
        Room.open();
        village = Room.newVillage();
        helper = Staff.helper(village, UNIT);
    }

    private static final String SIGNATURE = "Uplift-Signature";

    @Test
    void tellsEachChangeUntilItIsHeardAndNeverAgain() {
        try (var box = new Mailbox(SIGNATURE, 2)) {
            put(form(box)).then().statusCode(201);
            var first = given(helper);
            await().atMost(PATIENCE).until(() -> box.taken().size() == 1);
            var second = given(helper);
            await().atMost(PATIENCE).until(() -> box.taken().size() == 2);
            own(helper).put("/v1/tasks/{id}/sight", second).then().statusCode(200);
            await().atMost(PATIENCE).until(() -> box.taken().size() == 3);

            assertThat(box.refused()).hasSize(2);
            assertThat(box.taken().stream().map(letter -> letter.all("tasks.task")))
                    .containsExactly(List.of(first), List.of(second), List.of(second));
            assertThat(box.taken().stream().flatMap(letter -> letter.all("tasks.state").stream()))
                    .containsExactly("given", "given", "seen");
            var letter = box.taken().getFirst();
            assertThat(letter.signature())
                    .isEqualTo("sha256=" + Signature.of(SECRET, letter.text().getBytes(UTF_8)));
        }
    }

    @Test
    void tellsNothingButIdsAndCodes() {
        try (var box = new Mailbox(SIGNATURE, 0)) {
            put(form(box)).then().statusCode(201);
            var task = given(helper);
            await().atMost(PATIENCE).until(() -> !box.taken().isEmpty());

            assertThat(box.taken().getFirst().text())
                    .matches(
                            ("\\{\"hook\":\"%s\",\"tasks\":\\[\\{\"task\":\"%s\",\"order\":\\d+,"
                                            + "\"state\":\"given\",\"level\":\"village\"}]}")
                                    .formatted(hook, task));
        }
    }

    @Test
    void tellsAHelperOfTheirOwnTasksAndTheirVillages() {
        var other = Staff.helper(village, "School");
        try (var box = new Mailbox(SIGNATURE, 0)) {
            put(form(box)).then().statusCode(201);
            var _ = given(other);
            var _ = given("team", "team", "School", village);
            var _ = given("village", "", "", Room.newVillage());
            var ours = given("team", "team", UNIT, village);
            await().atMost(PATIENCE).until(() -> !box.taken().isEmpty());
            var all = given("village", "", "", village);
            await().atMost(PATIENCE).until(() -> box.taken().size() == 2);

            assertThat(box.taken().stream().map(letter -> letter.all("tasks.task")))
                    .containsExactly(List.of(ours), List.of(all));
        }
    }

    @Test
    void tellsAUnitOfWhatItsTeamIsGiven() {
        try (var box = new Mailbox(SIGNATURE, 0)) {
            var form = form(box);
            form.remove("helper");
            form.put("team", UNIT);
            put(form).then().statusCode(201);
            var _ = given(helper);
            var _ = given("village", "", "", village);
            var ours = given("team", "team", UNIT, village);
            await().atMost(PATIENCE).until(() -> !box.taken().isEmpty());

            assertThat(box.taken().getFirst().all("tasks.task")).containsExactly(ours);
        }
    }

    @Test
    void tellsNobodyWhoMayComeInNoLonger() {
        try (var box = new Mailbox(SIGNATURE, 0);
                var marker = new Mailbox(SIGNATURE, 0)) {
            put(form(box)).then().statusCode(201);
            officer()
                    .body(Map.of("reason", "left the county"))
                    .put("/v1/users/{h}/disablement", helper)
                    .then()
                    .statusCode(200);
            var there = Staff.helper(village, "School");
            var form = form(marker);
            form.put("helper", there);
            officer().body(form).put("/v1/task-hooks/{id}", Ids.next()).then().statusCode(201);
            var _ = given("village", "", "", village);
            await().atMost(PATIENCE).until(() -> !marker.taken().isEmpty());

            assertThat(box.taken()).isEmpty();
        }
    }

    /// A name may lead elsewhere by the time it is called: here, an address was written over it.
    @Test
    void callsNobodyInOurOwnNetworkWhateverIsWrittenDown() throws SQLException {
        try (var box = new Mailbox(SIGNATURE, 0);
                var marker = new Mailbox(SIGNATURE, 0)) {
            put(form(box)).then().statusCode(201);
            Owner.says(
                    "update task_hook set dest = replace(dest, 'localhost', '127.0.0.1')"
                            + " where id = '%s'".formatted(hook));
            var form = form(marker);
            officer().body(form).put("/v1/task-hooks/{id}", Ids.next()).then().statusCode(201);
            var _ = given(helper);
            await().atMost(PATIENCE).until(() -> !marker.taken().isEmpty());
            await().atMost(PATIENCE)
                    .until(() ->
                            listed().extract()
                                            .path(
                                                    "items.find { it.id == '%s' }.failingSince"
                                                            .formatted(hook))
                                    != null);

            assertThat(box.taken()).isEmpty();
        }
    }

    @Test
    void givesUpWhoNeverAnswersAndSaysSo() throws SQLException {
        try (var box = new Mailbox(SIGNATURE, 10_000)) {
            put(form(box)).then().statusCode(201);
            var _ = given(helper);
            await().atMost(PATIENCE)
                    .until(() -> listed().extract().path("items[0].failingSince") != null);
            Owner.says(
                    "update task_hook set next_at = now(), failing_since = now() - interval '4 days'"
                            + " where id = '%s'".formatted(hook));
            await().atMost(PATIENCE)
                    .until(() -> listed().extract().path("items[0].stoppedAt") != null);

            listed().body("items[0].lastHeardAt", not(notNullValue()));
        }
    }

    @Test
    void isRegisteredOnceAndEndsWhenItIsWished() {
        try (var box = new Mailbox(SIGNATURE, 0)) {
            var form = form(box);
            put(form).then().statusCode(201).body(not(containsString(SECRET)));
            put(form).then().statusCode(200);
            form.put("secret", "another-secret-of-the-phone");
            put(form).then().statusCode(409);
            listed().body("items.id", contains(hook.toString())).body(not(containsString(SECRET)));

            officer().delete("/v1/task-hooks/{id}", hook).then().statusCode(204);
            officer().delete("/v1/task-hooks/{id}", hook).then().statusCode(404);
            listed().body("items", empty());
        }
    }

    @Test
    void isTheHelpersOwnAffair() {
        var other = Staff.helper(village, UNIT);
        try (var box = new Mailbox(SIGNATURE, 0)) {
            var form = form(box);
            own(other)
                    .body(form)
                    .put("/v1/task-hooks/{id}", hook)
                    .then()
                    .statusCode(409)
                    .body("violations.rule", contains("own-tasks-alone"));
            own(helper).body(form).put("/v1/task-hooks/{id}", hook).then().statusCode(201);

            own(other).get("/v1/task-hooks").then().body("items", empty());
            own(other).delete("/v1/task-hooks/{id}", hook).then().statusCode(404);
            own(helper).get("/v1/task-hooks").then().body("items.id", hasItem(hook.toString()));
        }
    }

    @Test
    void refusesAddressesOfOurOwnNetworkAndWhatIsNoHook() {
        for (var dest :
                List.of(
                        "http://example.com/box",
                        "https://127.0.0.1/box",
                        "https://10.0.0.1/box",
                        "https://169.254.169.254/latest",
                        "https://[::1]/box",
                        "https://user:word@example.com/box",
                        "ftp://localhost/box",
                        "file:///etc/passwd",
                        "box")) {
            refused("dest", dest, 422, "address");
        }
        refused("helper", "nobody-we-know", 422, "unknown-helper");
        refused("team", UNIT, 422, "addressee");
        refused("secret", "short", 400, "Size");
        refused("division", "340000000000", 400, "Pattern");
        var elsewhere = form("http://localhost:1/box");
        elsewhere.put("division", FileForm.VILLAGE_ELSEWHERE);
        with(Tokens.of(helper, "helper", village))
                .body(elsewhere)
                .put("/v1/task-hooks/{id}", hook)
                .then()
                .statusCode(404);
        listed().body("items", empty());
    }

    private void refused(String part, String value, int status, String rule) {
        var form = form("http://localhost:1/box");
        form.put(part, value);
        put(form).then().statusCode(status).body("violations.rule", hasItem(rule));
    }

    private ValidatableResponse listed() {
        return officer().get("/v1/task-hooks?division=" + village).then().statusCode(200);
    }

    @CanIgnoreReturnValue
    private Response put(Map<String, Object> form) {
        return officer().body(form).put("/v1/task-hooks/{id}", hook);
    }

    private Map<String, Object> form(Mailbox box) {
        return form(box.address());
    }

    private Map<String, Object> form(String dest) {
        var form = new HashMap<String, Object>();
        form.put("division", village);
        form.put("helper", helper);
        form.put("dest", dest);
        form.put("secret", SECRET);
        return form;
    }

    private String given(String subject) {
        return given("helper", "helper", subject, village);
    }

    private static String given(String to, String part, String whom, String place) {
        var id = Ids.next();
        var form = new HashMap<String, Object>();
        form.put("to", to);
        form.put("division", place);
        form.put("kind", "visit");
        form.put("words", "see how the roof is");
        form.put("due", TODAY.plusDays(5).toString());
        if (!part.isEmpty()) {
            form.put(part, whom);
        }
        officer().body(form).put("/v1/tasks/{id}", id).then().statusCode(201);
        return id.toString();
    }

    private RequestSpecification own(String subject) {
        return with(Tokens.of(subject, "helper", village));
    }

    private static RequestSpecification officer() {
        return as("county-officer", Room.COUNTY);
    }
}
