package org.uplift.household.quality;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.testkit.Requests.as;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;

/// Five families, no two of them with the same to mend; sweeps that others began are over.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SweepTest {

    private final Session database;
    private final Sweeps sweeps;
    private final SweepRuns runs;
    private final NightlySweep nightly;
    private final Inspection inspection;
    private final List<UUID> families = new ArrayList<>();
    private final UUID sweep = Ids.next();
    private String village = "";

    @Inject
    SweepTest(
            Session database,
            Sweeps sweeps,
            SweepRuns runs,
            NightlySweep nightly,
            Inspection inspection) {
        this.database = database;
        this.sweeps = sweeps;
        this.runs = runs;
        this.nightly = nightly;
        this.inspection = inspection;
    }

    @BeforeEach
    void registerFamilies() {
        Room.open();
        change("update quality_sweep set finished_at = started_at where finished_at is null");
        village = Room.newVillage();
        register(FileForm.ofThree());
        register(Sound.mended(FileForm.ofThree()));
        register(Sound.mended(FileForm.ofThree()).with("/members/1/insurance/medical", "none"));
        register(FileForm.ofThree().without("/monitoring").with("/water/safe", false));
        register(Sound.mended(FileForm.ofThree()).without("/phone"));
    }

    @Test
    void findsWhatNobodyHasLookedForAsOneWhoLooksAtEachFileByItself() {
        var byChange = found();
        assertThat(byChange).isEqualTo(plainly());
        forget();
        assertThat(found())
                .doesNotContainEntry(families.getFirst(), byChange.get(families.getFirst()));

        begin(201);
        runs.goOn();

        assertThat(found()).isEqualTo(byChange);
        show().body("done", equalTo(5))
                .body("total", equalTo(5))
                .body("opened", equalTo(byChange.values().stream().mapToInt(List::size).sum()))
                .body("finishedAt", notNullValue());
        begin(200);
    }

    @Test
    void goesOnWhereSomebodyWasKilled() {
        var before = found();
        forget();
        begin(201);
        show().body("done", equalTo(0)).body("finishedAt", nullValue());

        dieInTheMidst();
        show().body("done", equalTo(0)).body("opened", equalTo(0));
        while (done() == 0) {
            assertThat(step()).isTrue();
        }
        assertThat(done()).isEqualTo(2);
        dieInTheMidst();
        runs.goOn();

        show().body("done", equalTo(5)).body("finishedAt", notNullValue());
        assertThat(found()).isEqualTo(before);
    }

    @Test
    void changesNothingWhereAllIsKnown() {
        var before = found();
        begin(201);
        runs.goOn();

        show().body("opened", equalTo(0)).body("closed", equalTo(0));
        assertThat(found()).isEqualTo(before);
    }

    @Test
    void passesByWhatNobodyCanOpenAndNamesIt() {
        var before = found();
        var broken = families.get(2);
        var whole =
                one("select cast(file as text) from household where id = '%s'".formatted(broken));
        forget();
        seal(broken, "jsonb_set(file, '{members,0,idNumber}', '\"broken\"')");

        begin(201);
        runs.goOn();
        show().body("done", equalTo(5))
                .body("unreadable", equalTo(1))
                .body("unread", contains(broken.toString()))
                .body("finishedAt", notNullValue());
        seal(broken, "'%s'".formatted(whole));
        assertThat(rules(broken)).isEmpty();
        before.remove(broken);
        var others = found();
        others.remove(broken);
        assertThat(others).isEqualTo(before);
    }

    private void seal(UUID household, String file) {
        change(
                "update household set file = cast(%s as jsonb) where id = '%s'"
                        .formatted(file, household));
    }

    @Test
    void isBegunOnceANightWhicheverReplicaIsFirst() {
        var ours = "from quality_sweep where started_by = 'household-service'";
        var yesterday = Clock.offset(Clock.systemUTC(), Duration.ofDays(-1));
        change("delete " + ours);

        nightly.begin();
        nightly.begin();
        assertThat(one("select string_agg(division, ' ') " + ours)).isEqualTo("000000000000");
        new NightlySweep(sweeps, yesterday).begin();
        assertThat(one("select cast(count(*) as text) " + ours)).isEqualTo("2");
    }

    @Test
    void asksNoPhoneOfAHouseholdThatWasTakenOff() {
        var phone = "13%09d".formatted(System.nanoTime() % 1_000_000_000);
        register(calledBy(phone, "outside").with("/exitState", "cancelled"));
        assertThat(rules(register(calledBy(phone, "county")))).isEmpty();
    }

    @Test
    void bringsWhatSomebodyElseChangedToTheHouseholdThatDidNot() {
        var phone = "13%09d".formatted(System.nanoTime() % 1_000_000_000);
        var near = register(calledBy(phone, "county"));
        var afar = register(calledBy(phone, "outside"));

        assertThat(rules(near)).isEmpty();
        assertThat(rules(afar)).containsExactly("5_15_021");
        begin(201);
        runs.goOn();
        assertThat(rules(near)).containsExactly("5_15_021");

        Room.edit(afar, "/members/0/work/place", "county");
        assertThat(rules(afar)).isEmpty();
    }

    @Test
    void isBegunByThoseAloneWhoMay() {
        as("county-officer", "520123000000").put(path()).then().statusCode(404);
        as("township-officer", "341623101000").put(path()).then().statusCode(403);
        begin(201);
        as("county-officer", "520123000000")
                .get("/v1/quality/sweeps/{id}", sweep)
                .then()
                .statusCode(404);
        as("operator", Room.COUNTY)
                .put("/v1/quality/sweeps/{id}?division=341623101000", sweep)
                .then()
                .statusCode(409);
    }

    @CanIgnoreReturnValue
    private UUID register(FileForm form) {
        families.add(Room.registered(form.with("/division", village)));
        return families.getLast();
    }

    private static FileForm calledBy(String phone, String place) {
        return Sound.mended(FileForm.ofThree())
                .with("/members/0/phone", phone)
                .with("/members/0/work/place", place);
    }

    private Map<UUID, List<String>> found() {
        return families.stream().collect(toMap(id -> id, SweepTest::rules));
    }

    /// The open ones.
    private static List<String> rules(UUID household) {
        return as("county-officer sensitive-reader", Room.COUNTY)
                .get("/v1/households/{id}/findings", household)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.state == 'open' }.collect { it.rule }", String.class)
                .stream()
                .sorted()
                .toList();
    }

    private Map<UUID, List<String>> plainly() {
        var examination = inspection.today();
        return families.stream()
                .collect(
                        toMap(
                                id -> id,
                                id ->
                                        examination
                                                .of(id, Room.file(id).file(), Elsewhere.NOTHING)
                                                .stream()
                                                .map(Flaw::number)
                                                .toList()));
    }

    private void forget() {
        change("delete from finding where division = '%s'".formatted(village));
    }

    private void change(String rows) {
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() -> {
                            var _ = database.createNativeMutationQuery(rows).executeUpdate();
                        }));
    }

    private String one(String query) {
        return Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                database.createNativeQuery(query, String.class).getSingleResult()));
    }

    private boolean step() {
        return Behalf.ofTheService(sweeps::step);
    }

    private void dieInTheMidst() {
        assertThatThrownBy(() ->
                        Behalf.ofTheService(
                                () -> QuarkusTransaction.requiringNew().run(this::stepAndDie)))
                .hasStackTraceContaining("killed");
    }

    private void stepAndDie() {
        assertThat(sweeps.step()).isTrue();
        throw new IllegalStateException("killed");
    }

    private String path() {
        return "/v1/quality/sweeps/%s?division=%s".formatted(sweep, village);
    }

    private void begin(int status) {
        as("county-officer", Room.COUNTY).put(path()).then().statusCode(status);
    }

    private int done() {
        return show().extract().path("done");
    }

    private ValidatableResponse show() {
        return as("operator", Room.COUNTY)
                .get("/v1/quality/sweeps/{id}", sweep)
                .then()
                .statusCode(200);
    }
}
