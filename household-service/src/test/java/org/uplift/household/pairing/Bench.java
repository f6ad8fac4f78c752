package org.uplift.household.pairing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.uplift.household.pairing.Staff.TODAY;
import static org.uplift.testkit.Requests.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;

/// A township that no other test knows, and what its county officer says.
public record Bench(String township) {

    private static final AtomicInteger TOWNSHIPS = new AtomicInteger(700);
    private static final AtomicInteger VILLAGES = new AtomicInteger(0);

    public static Bench open() {
        Room.open();
        var code = "341623%03d000".formatted(TOWNSHIPS.incrementAndGet());
        load("%s,结对镇,TOWNSHIP,%s".formatted(code, Room.COUNTY));
        return new Bench(code);
    }

    public String village() {
        var code = township.substring(0, 9) + "%03d".formatted(VILLAGES.incrementAndGet());
        load("%s,结对村,VILLAGE,%s".formatted(code, township));
        return code;
    }

    private static void load(String line) {
        as("operator", Room.COUNTY)
                .contentType("text/csv")
                .body(("code,name,level,parent\n" + line + "\n").getBytes(UTF_8))
                .put("/v1/divisions")
                .then()
                .statusCode(200);
    }

    public static String form(String division, String mode) {
        return "{\"division\":\"%s\",\"day\":\"%s\",\"mode\":\"%s\"}"
                .formatted(division, TODAY, mode);
    }

    /// One that is ready.
    public UUID proposed(String mode) {
        var id = Ids.next();
        ask(id, form(township, mode)).then().statusCode(201);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> read(id).path("state"), state -> state.equals("ready"));
        return id;
    }

    static Response ask(UUID id, String form) {
        return officer().body(form.getBytes(UTF_8)).put("/v1/pairing-proposals/{id}", id);
    }

    static Response read(UUID id) {
        return officer().get("/v1/pairing-proposals/{id}", id);
    }

    /// All of it.
    public Response accept(UUID id) {
        var answer = acceptSome(id);
        while (answer.statusCode() == 202) {
            answer = acceptSome(id);
        }
        return answer;
    }

    static Response acceptSome(UUID id) {
        return officer().put("/v1/pairing-proposals/{id}/acceptance", id);
    }

    static RequestSpecification officer() {
        return as("county-officer", Room.COUNTY);
    }
}
