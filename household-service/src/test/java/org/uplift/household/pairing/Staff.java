package org.uplift.household.pairing;

import static org.uplift.testkit.Requests.as;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;

/// People who serve in the villages of a test.
public final class Staff {

    public static final LocalDate TODAY = LocalDate.now(Time.HERE);

    private Staff() {}

    /// Somebody new who serves as a helper there.
    public static String helper(String village, String unit) {
        var subject = "user-" + Ids.next();
        put("/v1/users/" + subject, Map.of("division", village, "name", "何帮", "unit", unit))
                .then()
                .statusCode(200);
        serve(subject, village);
        return subject;
    }

    public static void serve(String subject, String village) {
        var duty = new HashMap<String, Object>();
        duty.put("role", "helper");
        duty.put("division", village);
        duty.put("from", TODAY.minusDays(30).toString());
        put("/v1/users/%s/duties/%s".formatted(subject, Ids.next()), duty).then().statusCode(200);
    }

    public static void leave(String subject, LocalDate from, LocalDate until) {
        put(
                        "/v1/users/%s/leaves/%s".formatted(subject, Ids.next()),
                        Map.of("from", from.toString(), "until", until.toString()))
                .then()
                .statusCode(200);
    }

    private static Response put(String path, Map<String, ?> body) {
        return as("county-officer", Room.COUNTY).body(body).put(path);
    }
}
