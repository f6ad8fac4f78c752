package org.uplift.household.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Tokens;

/// What a county's personnel office says over and over.
final class Bureau {

    static final String COUNTY = "341623000000";
    static final String TOWNSHIP = "341623900000";
    static final LocalDate TODAY = LocalDate.now(Time.HERE);

    private static final AtomicInteger VILLAGES = new AtomicInteger(200);

    private Bureau() {}

    static void open() {
        try (var few = requireNonNull(Bureau.class.getResourceAsStream("/few-divisions.csv"))) {
            load(new String(few.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        load("code,name,level,parent\n%s,值班镇,TOWNSHIP,%s\n".formatted(TOWNSHIP, COUNTY));
    }

    static String newVillage() {
        var code = TOWNSHIP.substring(0, 9) + VILLAGES.incrementAndGet();
        load("code,name,level,parent\n%s,值班村,VILLAGE,%s\n".formatted(code, TOWNSHIP));
        return code;
    }

    private static void load(String csv) {
        as("operator", COUNTY)
                .contentType("text/csv")
                .body(csv.getBytes(UTF_8))
                .put("/v1/divisions")
                .then()
                .statusCode(200);
    }

    /// Somebody new who belongs to the county.
    static String somebody() {
        var subject = "user-" + Ids.next();
        enter(subject, COUNTY).then().statusCode(200);
        return subject;
    }

    static Response enter(String subject, String division) {
        return officer("/v1/users/" + subject, "{\"division\":\"%s\"}".formatted(division));
    }

    @CanIgnoreReturnValue
    static UUID serving(String subject, String role, String division) {
        return serving(subject, role, division, TODAY.minusDays(30), null);
    }

    @CanIgnoreReturnValue
    static UUID serving(
            String subject, String role, String place, LocalDate from, @Nullable LocalDate until) {
        var id = Ids.next();
        serve(subject, id, role, place, from, until).then().statusCode(200);
        return id;
    }

    static Response serve(
            String subject,
            UUID id,
            String role,
            String place,
            LocalDate from,
            @Nullable LocalDate until) {
        return officer(
                "/v1/users/%s/duties/%s".formatted(subject, id), duty(role, place, from, until));
    }

    static String duty(String role, String place, LocalDate from, @Nullable LocalDate until) {
        var end = until == null ? "" : ",\"until\":\"%s\"".formatted(until);
        return "{\"role\":\"%s\",\"division\":\"%s\",\"from\":\"%s\"%s}"
                .formatted(role, place, from, end);
    }

    static Response leave(
            String subject, UUID id, LocalDate from, LocalDate until, @Nullable String standIn) {
        var other = standIn == null ? "" : ",\"standIn\":\"%s\"".formatted(standIn);
        return officer(
                "/v1/users/%s/leaves/%s".formatted(subject, id),
                "{\"from\":\"%s\",\"until\":\"%s\"%s}".formatted(from, until, other));
    }

    static Response handOver(String giver, String taker, LocalDate day) {
        return officer(
                "/v1/hand-overs/" + Ids.next(),
                "{\"from\":\"%s\",\"to\":\"%s\",\"on\":\"%s\"}".formatted(giver, taker, day));
    }

    static Response disable(String subject) {
        return officer(
                "/v1/users/%s/disablement".formatted(subject), "{\"reason\":\"left the county\"}");
    }

    static Response officer(String path, String json) {
        return as("county-officer", COUNTY).body(json.getBytes(UTF_8)).put(path);
    }

    static Response sheet(String csv) {
        return as("county-officer", COUNTY)
                .contentType("text/csv")
                .body(csv.getBytes(UTF_8))
                .put("/v1/duties");
    }

    /// Who serves in a place on a day.
    static ValidatableResponse board(String place, LocalDate day) {
        return as("county-officer", COUNTY)
                .get("/v1/duties?limit=500&division={place}&on={day}", place, day.toString())
                .then()
                .statusCode(200);
    }

    /// What the service says to somebody with a token of their own.
    static int answered(String subject, String role, String division) {
        return with(Tokens.of(subject, role, division)).get("/v1/households").statusCode();
    }
}
