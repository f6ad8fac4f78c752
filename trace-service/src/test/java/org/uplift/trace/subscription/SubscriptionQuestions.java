package org.uplift.trace.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import java.net.URI;
import java.util.List;
import org.uplift.testkit.Requests;
import org.uplift.testkit.access.Question;
import org.uplift.trace.capture.Sample;

/// Questions about who is told what queries find.
public final class SubscriptionQuestions {

    private static final byte[] STREAM =
            "{\"dest\": \"http://localhost:1/box\", \"stream\": true}".getBytes(UTF_8);

    private SubscriptionQuestions() {}

    public static List<Question> about(String place) {
        var query = Sample.serial();
        Requests.as(COUNTY_OFFICER, place)
                .body(
                        "{\"name\": \"%s\", \"query\": {\"EQ_eventID\": [\"urn:example:none\"]}}"
                                .formatted(query))
                .post("/epcis/queries")
                .then()
                .statusCode(201);
        var path = "/epcis/queries/%s/subscriptions".formatted(query);
        var one = subscribe(place, path);
        var id = one.replaceFirst(".*/", "");
        return List.of(
                Question.by("OPTIONS", "discoverSubscriptions", place, path).answered(204),
                Question.by("OPTIONS", "discoverSubscription", place, one).answered(204),
                Question.get("listSubscriptions", place, path).showing(id),
                Question.get("readSubscription", place, one).showing(id),
                Question.post("subscribe", place, path).sending(STREAM).answered(201),
                Question.each("DELETE", "unsubscribe", place, () -> subscribe(place, path))
                        .answered(204));
    }

    private static String subscribe(String place, String path) {
        var answer = Requests.as(COUNTY_OFFICER, place).body(STREAM).post(path).then();
        return URI.create(answer.extract().header("Location")).getPath();
    }
}
