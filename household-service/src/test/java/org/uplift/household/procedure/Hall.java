package org.uplift.household.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.uplift.household.file.FileForm;
import org.uplift.household.imports.Officer;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Tokens;

/// A village, its township and its county, and what they do about procedures.
final class Hall {

    static final String COUNTY = Officer.COUNTY;
    static final String TOWNSHIP = "341623109000";

    private static final AtomicInteger VILLAGES = new AtomicInteger();

    private final String village;
    private final Instant start;

    private Hall(String village, Instant start) {
        this.village = village;
        this.start = start;
    }

    /// In a village that no other test knows.
    static Hall open() {
        return open(Instant.now());
    }

    /// @param start when the first day is
    static Hall open(Instant start) {
        Officer.open();
        var code = "341623109%03d".formatted(VILLAGES.incrementAndGet());
        var divisions =
                """
                code,name,level,parent
                341623109000,中疃镇,TOWNSHIP,341623000000
                %s,中疃村,VILLAGE,341623109000
                """
                        .formatted(code);
        as("operator", COUNTY)
                .contentType("text/csv")
                .body(divisions.getBytes(UTF_8))
                .put("/v1/divisions")
                .then()
                .statusCode(200);
        return new Hall(code, start);
    }

    String village() {
        return village;
    }

    FileForm family() {
        return FileForm.ofThree().with("/division", village).without("/monitoring");
    }

    /// That meets every criterion there is.
    FileForm readyFamily() {
        return family().with("/help/measures", List.of("job"))
                .with("/members/0/insurance/monthlyPensionFen", 120_00)
                .with("/members/1/insurance/monthlyPensionFen", 120_00);
    }

    UUID entered(FileForm form) {
        var id = Ids.next();
        county().body(form.bytes()).put("/v1/households/{id}", id).then().statusCode(201);
        return id;
    }

    /// The day it is for the service from now on, till the end of the test.
    void comesDay(int later) {
        var moment = ZonedDateTime.ofInstant(start, Time.HERE).plusDays(later).toInstant();
        QuarkusMock.installMockForType(Clock.fixed(moment, Time.HERE), Clock.class);
    }

    LocalDate day(int later) {
        return LocalDate.ofInstant(start, Time.HERE).plusDays(later);
    }

    /// It is for the service what it is for everybody, till the end of the test.
    static void comesToday() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    /// Later by months.
    void comesMonth(int later) {
        var moment = ZonedDateTime.ofInstant(start, Time.HERE).plusMonths(later).toInstant();
        QuarkusMock.installMockForType(Clock.fixed(moment, Time.HERE), Clock.class);
    }

    RequestSpecification cadre() {
        return with(Tokens.of("village-cadre", village));
    }

    RequestSpecification township() {
        return with(Tokens.of("township-officer", TOWNSHIP));
    }

    RequestSpecification county() {
        return with(Tokens.of("county-officer sensitive-reader", COUNTY));
    }

    Procedure apply(UUID household, String kind) {
        return apply(household, kind, "");
    }

    /// @param details such as `,"removal":"helped"`
    Procedure apply(UUID household, String kind, String details) {
        var procedure = new Procedure(household, Ids.next());
        procedure.open(kind, details).then().statusCode(201);
        return procedure;
    }

    Procedure of(UUID household) {
        return new Procedure(household, Ids.next());
    }

    Procedure of(UUID household, UUID id) {
        return new Procedure(household, id);
    }

    /// A procedure about a household.
    final class Procedure {

        private final UUID household;
        private final UUID id;

        private Procedure(UUID household, UUID id) {
            this.household = household;
            this.id = id;
        }

        UUID id() {
            return id;
        }

        String path() {
            return "/v1/households/%s/procedures/%s".formatted(household, id);
        }

        Response open(String kind, String details) {
            var body = "{\"kind\":\"%s\",\"reason\":\"other\"%s}".formatted(kind, details);
            return cadre().body(body).put(path());
        }

        Response openFor(String kind, String reason) {
            var body = "{\"kind\":\"%s\",\"reason\":\"%s\"}".formatted(kind, reason);
            return cadre().body(body).put(path());
        }

        Response read() {
            return cadre().get(path());
        }

        @CanIgnoreReturnValue
        Response appraise(int present, int votes, int against) {
            return step(
                    cadre(),
                    "appraisal",
                    """
                    {"on":"%s","votersPresent":%d,"votesFor":%d,"votesAgainst":%d,"abstaining":0}
                    """
                            .formatted(day(0), present, votes, against));
        }

        @CanIgnoreReturnValue
        Response announce(LocalDate from, LocalDate until) {
            return step(
                    cadre(), "notice", "{\"from\":\"%s\",\"until\":\"%s\"}".formatted(from, until));
        }

        @CanIgnoreReturnValue
        Response review(boolean agrees) {
            return step(township(), "review", "{\"agrees\":%s}".formatted(agrees));
        }

        @CanIgnoreReturnValue
        Response decide(boolean approves) {
            return step(county(), "decision", "{\"approves\":%s}".formatted(approves));
        }

        @CanIgnoreReturnValue
        Response withdraw() {
            return step(cadre(), "withdrawal", "{\"reason\":\"household\"}");
        }

        @CanIgnoreReturnValue
        Response object(UUID objection, String text) {
            var body = "{\"kind\":\"means\",\"text\":\"%s\"}".formatted(text);
            return step(cadre(), "objections/" + objection, body);
        }

        @CanIgnoreReturnValue
        Response answer(UUID objection, boolean upheld) {
            var body = "{\"upheld\":%s,\"text\":\"looked into\"}".formatted(upheld);
            return step(township(), "objections/" + objection + "/finding", body);
        }

        /// Voted for and hung; the notice begins on the first day.
        @CanIgnoreReturnValue
        Procedure announced() {
            appraise(40, 30, 2).then().statusCode(200);
            announce(day(0), day(7)).then().statusCode(200);
            return this;
        }

        /// What the county is to decide, on the day after the notice.
        @CanIgnoreReturnValue
        Procedure reviewed() {
            announced();
            comesDay(8);
            review(true).then().statusCode(200);
            return this;
        }

        Response step(RequestSpecification by, String step, String body) {
            return by.body(body).put(path() + "/" + step);
        }
    }
}
