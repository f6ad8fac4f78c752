package org.uplift.trace.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import java.time.Duration;
import java.util.List;
import org.uplift.testkit.Requests;
import org.uplift.testkit.access.Question;
import org.uplift.trace.capture.Sample;

/// Questions about seals, most of which everybody may ask.
public final class ProofQuestions {

    private ProofQuestions() {}

    public static List<Question> about(String place) {
        var id = "urn:example:" + Sample.serial();
        var event =
                Sample.single(Sample.box(Sample.serial()), "\"eventID\": \"%s\", ".formatted(id));
        Requests.as(COUNTY_OFFICER, place)
                .body(event.getBytes(UTF_8))
                .post("/epcis/events")
                .then()
                .statusCode(201);
        var proofs = "/public/proofs?event=" + id;
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Requests.as(COUNTY_OFFICER, place).get(proofs).statusCode() == 200);
        return List.of(
                Question.get("readProofs", place, proofs).showing(id),
                Question.get("readDayRoots", place, "/public/day-roots"),
                Question.get("verifySeals", place, "/v1/seals/verification"));
    }
}
