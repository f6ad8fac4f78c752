package org.uplift.household.visits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.lessThan;
import static org.uplift.testkit.Requests.as;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.access.Question;

/// All that can be asked about visits, of which a helper made one.
public final class VisitQuestions {

    private static final String SEEN = "two pigs in the yard";

    private final String village = Room.newVillage();
    private final Instant now = Instant.now();
    private final UUID household = Room.registered(FileForm.ofThree().with("/division", village));
    private final String visit = "/v1/visits/" + Ids.next();
    private final String pause = visit + "/pauses/" + Ids.next();

    private VisitQuestions() {}

    public static List<Question> all() {
        Room.open();
        Visitor.endWhatIsOpen("helper");
        var questions = new VisitQuestions();
        questions.visit();
        return questions.questions();
    }

    private void visit() {
        say("/v1/households/" + household + visit.substring(3), opening());
        say(pause, pausing());
        say(pause + "/end", at());
        say(visit + "/closing", closing());
    }

    private void say(String path, String body) {
        as("helper", village).body(body).put(path).then().statusCode(lessThan(300));
    }

    private List<Question> questions() {
        var another = "/v1/households/" + household + "/visits/" + Ids.next();
        var tracks =
                "/tracks?from=%s&until=%s".formatted(now.minusSeconds(600), now.plusSeconds(60));
        return List.of(
                put("openVisit", another, opening()).answered(200, 201, 409),
                Question.get("listVisits", village, "/v1/visits?limit=500&household=" + household)
                        .showing(household.toString()),
                Question.get("readVisit", village, visit).showing(SEEN),
                put("pauseVisit", pause, pausing()).answered(200, 409),
                put("resumeVisit", pause + "/end", at()).answered(200, 409),
                put("closeVisit", visit + "/closing", closing()).answered(200, 409),
                put("confirmVisit", visit + "/confirmation", "{\"how\":\"visit\"}"),
                Question.get(
                        "proveEvidence", Room.COUNTY, "/v1/evidence/" + Room.COUNTY + "/proof"),
                Question.get("playVisit", village, visit + "/track"),
                Question.get("playHousehold", village, "/v1/households/" + household + tracks)
                        .showing(visit.substring("/v1/visits/".length())));
    }

    private Question put(String operation, String path, String body) {
        return Question.put(operation, village, path).sending(body.getBytes(UTF_8));
    }

    private String opening() {
        return "{\"openedAt\":\"%s\",\"position\":%s}"
                .formatted(now, Visitor.point(now, 33.1, 116.1));
    }

    private String pausing() {
        return "{\"at\":\"%s\",\"reason\":\"no-signal\"}".formatted(now);
    }

    private String at() {
        return "{\"at\":\"%s\"}".formatted(now);
    }

    private String closing() {
        return "{\"closedAt\":\"%s\",\"seen\":\"%s\"}".formatted(now, SEEN);
    }
}
