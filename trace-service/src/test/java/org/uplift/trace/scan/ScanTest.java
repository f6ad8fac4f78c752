package org.uplift.trace.scan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.trace.capture.Sample;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ScanTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HOME = "340100";
    private static final String FAR = "110000";

    private static final String PRODUCT = "https://id.gs1.org/01/09521141012345";

    private final ScanLog log;
    private final Strays strays;
    private final String serial = Sample.serial();
    private final String thing = PRODUCT + "/21/" + serial;
    private final String village = Family.anyVillage();

    ScanTest(ScanLog log, Strays strays) {
        this.log = log;
        this.strays = strays;
    }

    @Test
    void warnsOfABoxThatHasNotBeenShippedUntilItIs() {
        capture("packing", "2024-10-01T08:00:00Z");
        scan(HOME);

        await().atMost(PATIENCE).until(() -> kinds(true), List.of("before-shipping")::equals);
        capture("shipping", "2024-10-01T09:00:00Z");

        await().atMost(PATIENCE).until(() -> kinds(true), List::isEmpty);
        assertThat(kinds(false)).containsExactly("before-shipping");
    }

    @Test
    void warnsOfABoxInTwoProvincesAtOnce() {
        capture("shipping", "2024-10-01T08:00:00Z");
        scan(HOME);
        scan("' or 1");
        scan(FAR);

        await().atMost(PATIENCE).until(() -> kinds(true), List.of("impossible-places")::equals);
    }

    @Test
    void warnsOfABoxThatIsScannedAgainAndAgainSinceItWasSold() {
        capture("shipping", "2024-10-01T08:00:00Z");
        capture("retail_selling", "2024-10-02T08:00:00Z");
        for (var i = 0; i < 21; i++) {
            scan(HOME);
        }

        await().atMost(PATIENCE).until(() -> kinds(true), List.of("after-sale")::equals);
        var found = warnings().findFirst().orElseThrow();
        Requests.as(COUNTY_OFFICER, village)
                .put("/v1/scans/warnings/" + found.get("id") + "/closing")
                .then()
                .statusCode(204);
        assertThat(kinds(false)).containsExactly("after-sale");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(scansToday()).isEqualTo(21));
    }

    @Test
    void warnsOfABoxThatNobodyEverPacked() {
        scan(HOME);

        await().atMost(PATIENCE)
                .until(() -> kinds("000000000000", true), List.of("never-issued")::equals);
    }

    @Test
    void countsNumbersThatSomebodyMadeUpInsteadOfWarningOfEach() {
        capture("packing", "2024-10-01T08:00:00Z");
        for (var i = 0; i < 3_000; i++) {
            log.note(village, made(i), null);
        }

        await().atMost(PATIENCE).until(() -> counted(PRODUCT), List.of(2_900)::equals);
        assertThat(neverIssued()).hasSize(100).allMatch(made -> made.contains(mark()));
        assertThat(scansToday()).isEqualTo(100);

        var warned = neverIssued().getFirst();
        log.note(village, warned, null);
        log.note(village, made(3_000), null);
        await().atMost(PATIENCE).until(() -> counted(PRODUCT), List.of(2_901)::equals);
        assertThat(neverIssued()).hasSize(100);
        assertThat(scansToday()).isEqualTo(101);
    }

    @Test
    void takesBackTheWarningOfOneThatWasIssuedSinceAndNotOfMany() {
        ofAKind();
        for (var i = 0; i < 110; i++) {
            log.note(village, made(i), null);
        }
        await().atMost(PATIENCE).until(() -> counted(PRODUCT), List.of(10)::equals);

        issue(neverIssued().getFirst());

        await().atMost(PATIENCE).until(() -> neverIssued().size() == 99);
        assertThat(counted(PRODUCT)).containsExactly(10);
    }

    @Test
    void takesAllProductsThatNobodyKnowsForOne() {
        for (var i = 0; i < 101; i++) {
            log.note(village, "https://id.gs1.org/01/9%013d/21/%s".formatted(i, serial), null);
        }

        await().atMost(PATIENCE).until(() -> counted("https://id.gs1.org"), List.of(1)::equals);
        assertThat(neverIssued()).hasSize(100);
    }

    /// As replicas do: each waits where the numbers of the day are counted.
    @Test
    void warnsOfNoMoreThoughManyLookAtOnce() throws InterruptedException {
        capture("packing", "2024-10-01T08:00:00Z");
        var looks = IntStream.range(0, 8).mapToObj(this::look).toList();
        try (var replicas = Executors.newFixedThreadPool(looks.size())) {
            var found = replicas.invokeAll(looks);

            assertThat(found.stream().mapToInt(it -> it.resultNow().warned().size()).sum())
                    .isEqualTo(100);
        }
        assertThat(neverIssued()).hasSize(100);
        assertThat(counted(PRODUCT)).containsExactly(300);
    }

    private Callable<Strays.Found> look(int number) {
        var scans =
                IntStream.range(0, 50)
                        .mapToObj(i -> new Scan(Instant.now(), village, made(number * 50 + i), ""))
                        .toList();
        return () ->
                Behalf.<Strays.Found, RuntimeException>ofTheService(
                        () -> QuarkusTransaction.requiringNew().call(() -> strays.among(scans)));
    }

    private String made(int number) {
        return PRODUCT + "/21/" + mark() + number;
    }

    /// With room for a number behind it: none is longer than twenty.
    private String mark() {
        return serial.substring(0, 12) + "-";
    }

    /// The things that have a warning of their own.
    private List<String> neverIssued() {
        return open("never-issued")
                .filter(warning -> warning.get("scans") == null)
                .map(warning -> String.valueOf(warning.get("thing")))
                .toList();
    }

    private List<Object> counted(String product) {
        return open("never-issued")
                .filter(warning -> product.equals(warning.get("thing")))
                .map(warning -> warning.get("scans"))
                .toList();
    }

    private Stream<Map<String, Object>> open(String kind) {
        return all(village)
                .filter(warning -> warning.get("closedAt") == null)
                .filter(warning -> kind.equals(warning.get("kind")));
    }

    private int scansToday() {
        var today = LocalDate.now(Time.HERE);
        return Requests.as(COUNTY_OFFICER, village)
                .queryParam("since", today.toString())
                .queryParam("until", today.plusDays(1).toString())
                .get("/v1/scans/summary")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("sum { it.scans }");
    }

    private List<Object> kinds(boolean isOpen) {
        return kinds(village, isOpen);
    }

    private List<Object> kinds(String division, boolean isOpen) {
        return warnings(division)
                .filter(warning -> isOpen == (warning.get("closedAt") == null))
                .map(warning -> warning.get("kind"))
                .toList();
    }

    private Stream<Map<String, Object>> warnings() {
        return warnings(village);
    }

    /// Those about this box; the nation's may be many.
    private Stream<Map<String, Object>> warnings(String division) {
        return all(division).filter(warning -> thing.equals(warning.get("thing")));
    }

    private static Stream<Map<String, Object>> all(String division) {
        var all = Stream.<Map<String, Object>>builder();
        var next = "";
        while (next != null) {
            var page =
                    Requests.as(COUNTY_OFFICER, division)
                            .get("/v1/scans/warnings?limit=500" + next)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            page.<Map<String, Object>>getList("items").forEach(all::add);
            var place = page.getString("next");
            next = place == null ? null : "&after=" + place;
        }
        return all.build();
    }

    private void scan(String place) {
        given().accept("text/html").header("X-Place", place).get("/01/09521141012345/21/" + serial);
    }

    private void capture(String step, String time) {
        var event =
                Sample.single(Sample.box(serial), "\"bizStep\": \"%s\", ".formatted(step))
                        .replace("2024-10-01T08:00:00Z", time);
        capture(event);
    }

    private void issue(String made) {
        capture(Sample.single(made, "\"bizStep\": \"commissioning\", "));
    }

    /// Of the product itself: that says nothing of its numbers.
    private void ofAKind() {
        var kind = "\"quantityList\": [{\"epcClass\": \"%s\", \"quantity\": 1}]".formatted(PRODUCT);
        capture(Sample.single("", "").replaceFirst("\"epcList\": \\[.*?]", kind));
    }

    private void capture(String event) {
        Requests.as(COUNTY_OFFICER, village)
                .body(event)
                .post("/epcis/events")
                .then()
                .statusCode(201);
    }
}
