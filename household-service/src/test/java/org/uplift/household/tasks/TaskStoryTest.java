package org.uplift.household.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.household.pairing.Staff.TODAY;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.TaskEvent;
import org.uplift.events.household.TaskEvent.TaskGiven;
import org.uplift.events.household.TaskEvent.TaskTurned;
import org.uplift.household.file.FileForm;
import org.uplift.household.pairing.Staff;
import org.uplift.household.registry.Owner;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TaskStoryTest {

    private static final String UNIT = "Road Office";

    @TestHTTPResource("/")
    URI service = URI.create("http://localhost");

    private final Escalation escalation;
    private final Attention attention;
    private final Session database;

    private String village = "";
    private String helper = "";
    private UUID household = new UUID(0, 0);
    private UUID task = new UUID(0, 0);

    @Inject
    TaskStoryTest(Escalation escalation, Attention attention, Session database) {
        this.escalation = escalation;
        this.attention = attention;
        this.database = database;
    }

    @BeforeEach
    void enterAFamilyAndAHelper() {
        Room.open();
        village = Room.newVillage();
        household = Room.registered(FileForm.ofThree().with("/division", village));
        helper = Staff.helper(village, UNIT);
        task = Ids.next();
    }

    @Test
    void isGivenSeenAndDoneWithEvidence() {
        var visit = visited(helper, household);
        give(form()).then().statusCode(201).body("state", equalTo("given"));
        own(helper).put(path("/sight")).then().body("seenBy", equalTo(helper));
        finish(visit).then().statusCode(200).body("state", equalTo("done"));
        finish(visit).then().statusCode(200).body("evidence", contains(visit));

        own(helper)
                .body(Map.of("reason", "too far"))
                .put(path("/rejection"))
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("step-out-of-order"));
    }

    @Test
    void isShownByWhatIsThereAndOfItsPlace() {
        var here = Room.registered(FileForm.ofThree().with("/division", village));
        var there = Room.registered(FileForm.ofThree().with("/division", Room.newVillage()));
        var another = Staff.helper(village, UNIT);
        give(form()).then().statusCode(201);

        unknown(Ids.next().toString());
        unknown(visited(another, household));
        unknown(visited(helper, here));
        unknown(raised(here));
        unknown(raised(there));
        own(helper)
                .body(Map.of("evidence", List.of(raised(household), Ids.next())))
                .put(path("/completion"))
                .then()
                .statusCode(422)
                .body("violations.path", contains("evidence[1]"));
        own(helper).get(path("")).then().body("state", equalTo("given"));

        finish(raised(household)).then().statusCode(200).body("state", equalTo("done"));
    }

    @Test
    void ofAVillageIsShownByAnyHouseholdOfIt() throws SQLException {
        var there = Room.registered(FileForm.ofThree().with("/division", Room.newVillage()));
        var form = changed("to", "village");
        form.remove("helper");
        form.remove("household");
        give(form).then().statusCode(201);

        unknown(raised(there));
        finish(photographed(household)).then().statusCode(200).body("state", equalTo("done"));
    }

    private void unknown(String evidence) {
        finish(evidence)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("unknown-evidence"));
    }

    @Test
    void isGivenOnceHoweverOftenAsked() {
        give(form()).then().statusCode(201);
        give(form()).then().statusCode(200);
        give(changed("kind", "verify")).then().statusCode(409);

        officer().get("/v1/tasks?division=" + village).then().body("items", hasSize(1));
    }

    @Test
    void isNotGivenToSomebodyOnLeave() {
        Staff.leave(helper, TODAY.minusDays(1), TODAY.plusDays(5));

        give(form()).then().statusCode(409).body("violations.rule", contains("on-leave"));
        officer().get("/v1/tasks/{id}", task).then().statusCode(404);
    }

    @Test
    void isGivenToPeopleAndPlacesThatAreThere() {
        refused(changed("helper", "nobody"), 422, "unknown-helper");
        refused(changed("due", TODAY.minusDays(1).toString()), 409, "due-in-past");
        refused(changed("words", "call 13955551234"), 422, "number-in-words");
        refused(changed("division", Room.newVillage()), 422, "division-of-household");
        refused(changed("to", "village"), 422, "addressee");
        refused(changed("division", "341623999999"), 422, "unknown-division");
        give(changed("household", Ids.next().toString())).then().statusCode(404);
    }

    @Test
    void isNoAffairOfOtherHelpers() {
        var other = Staff.helper(village, UNIT);
        give(form()).then().statusCode(201);

        own(other).get("/v1/tasks/{id}", task).then().statusCode(404);
        own(other).put(path("/sight")).then().statusCode(404);
        own(other).get("/v1/tasks").then().body("items", empty());
        own(helper).get("/v1/tasks").then().body("items.id", contains(task.toString()));
    }

    @Test
    void reachesATeamAndAVillage() {
        var stranger = Staff.helper(village, "School");
        var forAll = Ids.next();
        var team = new HashMap<>(changed("to", "team"));
        team.remove("helper");
        team.put("team", UNIT);
        give(team).then().statusCode(201);
        var all = new HashMap<>(team);
        all.remove("team");
        all.put("to", "village");
        officer().body(all).put("/v1/tasks/{id}", forAll).then().statusCode(201);

        own(helper)
                .get("/v1/tasks")
                .then()
                .body("items.id", contains(task.toString(), forAll.toString()));
        own(stranger).get("/v1/tasks").then().body("items.id", contains(forAll.toString()));
    }

    @Test
    void climbsOnceALevelWhileItIsOverdue() {
        give(form()).then().statusCode(201);
        var _ = escalation.lift(TODAY.plusDays(5));
        officer().get(path("")).then().body("level", equalTo("village"));

        var _ = escalation.lift(TODAY.plusDays(8));
        officer().get(path("")).then().body("level", equalTo("township"));

        var _ = escalation.lift(TODAY.plusDays(30));
        officer().get(path("")).then().body("level", equalTo("county"));
        officer()
                .get("/v1/tasks?level=county&division=" + village)
                .then()
                .body("items.id", contains(task.toString()));
    }

    @Test
    void comesOnceOfWhatARoomNoticed() {
        var visit = Ids.next();
        ask(visit);
        ask(visit);

        as("township-officer", Room.COUNTY)
                .get("/v1/tasks?division=" + village)
                .then()
                .body("items.about", contains(visit.toString()))
                .body("items.kind", contains("flagged-visit"))
                .body("items.level", contains("township"));
        own(helper).get("/v1/tasks").then().body("items", empty());
    }

    @Test
    void isToldAsItChangesAndGoesOnWhereItEnded() throws Exception {
        give(form()).then().statusCode(201);
        try (var http = HttpClient.newHttpClient()) {
            var place = 0L;
            try (var lines = follow(http, 0)) {
                place = Long.parseLong(next(lines, "id:"));
                assertThat(next(lines, "data:")).contains(task.toString(), "\"given\"");
                own(helper).put(path("/sight")).then().statusCode(200);
                assertThat(next(lines, "data:")).contains(task.toString(), "\"seen\"");
            }
            finish(visited(helper, household)).then().statusCode(200);
            try (var lines = follow(http, place)) {
                assertThat(Long.parseLong(next(lines, "id:"))).isGreaterThan(place);
                assertThat(next(lines, "data:")).contains(task.toString(), "\"done\"");
            }
        }
    }

    @Test
    void whoReadsItIsWrittenDown() {
        give(form()).then().statusCode(201);
        own(helper).get(path("")).then().statusCode(200);

        as("auditor", Room.COUNTY)
                .get("/v1/households/{id}/readers", household)
                .then()
                .body("items.operation", contains("readTask", "giveTask", "registerHousehold"));
    }

    @Test
    void movesAndGoesWithItsHousehold() {
        give(form()).then().statusCode(201);
        Room.edit(household, "/division", FileForm.VILLAGE_ELSEWHERE);
        as("village-cadre", village).get(path("")).then().statusCode(404);
        officer().get(path("")).then().body("division", equalTo(FileForm.VILLAGE_ELSEWHERE));

        as("operator", Room.COUNTY)
                .delete("/v1/households/{id}?ground=by-law", household)
                .then()
                .statusCode(204);

        officer().get(path("")).then().statusCode(404);
    }

    @Test
    void tellsOthersThatItWasGivenAndHowItTurned() {
        give(form()).then().statusCode(201);
        give(form()).then().statusCode(200);
        own(helper).put(path("/sight")).then().statusCode(200);
        own(helper).put(path("/sight")).then().statusCode(200);
        var _ = escalation.lift(TODAY.plusDays(8));
        finish(visited(helper, household)).then().statusCode(200);

        try (var topic = TopicReader.of("household-events", TaskEvent.class)) {
            assertThat(
                            topic.awaitAbout(
                                    task,
                                    TaskGiven.class,
                                    TaskTurned.class,
                                    TaskTurned.class,
                                    TaskTurned.class))
                    .containsExactly(
                            new TaskGiven(
                                    task,
                                    village,
                                    "visit",
                                    "helper",
                                    helper,
                                    household,
                                    TODAY.plusDays(5)),
                            new TaskTurned(task, village, "seen", "village"),
                            new TaskTurned(task, village, "seen", "township"),
                            new TaskTurned(task, village, "done", "township"));
        }
    }

    @Test
    void isWrittenDownThatItClimbed() {
        give(form()).then().statusCode(201);
        var _ = escalation.lift(TODAY.plusDays(8));

        as("auditor", Room.COUNTY)
                .get("/v1/households/{id}/readers", household)
                .then()
                .body("items.operation", hasItem("overdue"))
                .body("items.find { it.operation == 'overdue' }.act", equalTo("changed"));
    }

    @Test
    void tellsOfWhatARoomNoticedOnce() {
        var visit = Ids.next();
        assertThat(factsOf(visit)).isOne();
        assertThat(factsOf(visit)).isZero();
        String given =
                officer().get("/v1/tasks?division=" + village).then().extract().path("items[0].id");
        as("township-officer", village).put("/v1/tasks/{id}/sight", given).then().statusCode(200);

        try (var topic = TopicReader.of("household-events", TaskEvent.class)) {
            assertThat(topic.awaitAbout(UUID.fromString(given), TaskGiven.class, TaskTurned.class))
                    .first()
                    .extracting("kind", "addressee", "household")
                    .containsExactly("flagged-visit", "office", household);
        }
    }

    /// How many the asking leaves in the outbox.
    private long factsOf(UUID visit) {
        var own = "select count(*) from outbox where xmin = cast(pg_current_xact_id() as xid)";
        return Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .call(() -> {
                            attention.ask(household, "flagged-visit", visit, village);
                            return database.createNativeQuery(own, Long.class).getSingleResult();
                        }));
    }

    private void ask(UUID visit) {
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() -> attention.ask(household, "flagged-visit", visit, village)));
    }

    private BufferedReader follow(HttpClient http, long place)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(service.resolve("/v1/tasks/events"))
                        .header("Authorization", "Bearer " + Tokens.of(helper, "helper", village))
                        .header("Purpose", "verification")
                        .header("Accept", "text/event-stream");
        if (place > 0) {
            request.header("Last-Event-ID", Long.toString(place));
        }
        var answer = http.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
    }

    private static String next(BufferedReader lines, String field) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(field)) {
                return line.substring(field.length()).strip();
            }
        }
        throw new IOException("The stream ended");
    }

    private void refused(Map<String, Object> form, int status, String rule) {
        give(form).then().statusCode(status).body("violations.rule", hasItem(rule));
    }

    private Response finish(String evidence) {
        return own(helper).body(Map.of("evidence", List.of(evidence))).put(path("/completion"));
    }

    private String visited(String subject, UUID home) {
        var visit = Ids.next();
        var now = Instant.now();
        var opening =
                """
                {"openedAt":"%1$s","position":{"at":"%1$s","latitude":33.1,"longitude":116.1}}\
                """;
        own(subject)
                .body(opening.formatted(now).getBytes(UTF_8))
                .put("/v1/households/{id}/visits/{visit}", home, visit)
                .then()
                .statusCode(201);
        own(subject)
                .body(Map.of("closedAt", now.toString()))
                .put("/v1/visits/{visit}/closing", visit)
                .then()
                .statusCode(200);
        return visit.toString();
    }

    private static String raised(UUID home) {
        var need = Ids.next();
        officer()
                .body(Map.of("category", "water", "urgency", "ordinary", "words", "a well"))
                .put("/v1/households/{id}/needs/{need}", home, need)
                .then()
                .statusCode(201);
        return need.toString();
    }

    private static String photographed(UUID home) throws SQLException {
        var photo = Ids.next();
        Owner.says(
                """
                insert into medium (id, household_id, about, type, length, sha256, width, height,
                    secret, original, cuts, of_children, kept_by, kept_at)
                values ('%1$s', '%2$s', 'house', 'image/jpeg', 1, '', 1, 1, '', '%1$s', '', false,
                    'somebody', now())\
                """
                        .formatted(photo, home));
        return photo.toString();
    }

    private Response give(Map<String, Object> form) {
        return officer().body(form).put(path(""));
    }

    private HashMap<String, Object> form() {
        var form = new HashMap<String, Object>();
        form.put("to", "helper");
        form.put("helper", helper);
        form.put("division", village);
        form.put("household", household.toString());
        form.put("kind", "visit");
        form.put("words", "see how the roof is");
        form.put("due", TODAY.plusDays(5).toString());
        return form;
    }

    private HashMap<String, Object> changed(String part, Object value) {
        var form = form();
        form.put(part, value);
        return form;
    }

    private String path(String step) {
        return "/v1/tasks/" + task + step;
    }

    private RequestSpecification own(String subject) {
        return with(Tokens.of(subject, "helper", village));
    }

    private static RequestSpecification officer() {
        return as("county-officer", Room.COUNTY);
    }
}
