package org.uplift.household.tracks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.testkit.Requests.as;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.access.Question;

/// All that can be asked about tracks, of which a helper left one, a little ahead of all the others
/// that are as anonymous.
public final class TrackQuestions {

    private final String village = Room.newVillage();
    private final Instant now = Instant.now();
    private final String query =
            "?lat=33.2&lon=116.1&timestamp=" + now.minusSeconds(60).getEpochSecond();

    private TrackQuestions() {}

    public static List<Question> all() {
        Room.open();
        var questions = new TrackQuestions();
        as("helper", questions.village)
                .body(questions.point())
                .post("/v1/points")
                .then()
                .statusCode(200);
        return questions.questions();
    }

    private List<Question> questions() {
        var period = "?from=%s&until=%s".formatted(now.minusSeconds(600), now.plusSeconds(60));
        return List.of(
                post("sendPoints", "/v1/points", "{\"points\":[]}"),
                post("sendOwnTracks", "/v1/points/owntracks", "[]"),
                Question.get("sendOsmAnd", village, "/v1/points/osmand" + query).answered(200, 409),
                post(
                                "sendTraccar",
                                "/v1/points/osmand",
                                """
                                {"location": {"timestamp": "%s",
                                 "coords": {"latitude": 33.1, "longitude": 116.1}}}\
                                """
                                        .formatted(now))
                        .answered(200, 409),
                Question.post("sendGpx", village, "/v1/points/gpx")
                        .sending("application/gpx+xml", "<gpx/>".getBytes(UTF_8)),
                Question.get("playTrack", village, "/v1/tracks/test-helper" + period)
                        .showing("33.10417"),
                Question.get("listPositions", village, "/v1/positions?limit=500")
                        .showing("test-helper"),
                Question.get("followPositions", village, "/v1/positions/events?seconds=0")
                        .showing("test-helper"),
                Question.put("issueDeviceKey", village, "/v1/device-keys/" + Ids.next())
                        .answered(200, 409),
                Question.get("listDeviceKeys", village, "/v1/device-keys"),
                Question.each("DELETE", "revokeDeviceKey", village, issued()).answered(204));
    }

    private Supplier<String> issued() {
        return () -> {
            var path = "/v1/device-keys/" + Ids.next();
            as("helper", village).put(path).then().statusCode(200);
            return path;
        };
    }

    private Question post(String operation, String path, String body) {
        return Question.post(operation, village, path).sending(body.getBytes(UTF_8));
    }

    private String point() {
        return """
        {"points":[{"at":"%s","latitude":33.10417,"longitude":116.1,"accuracy":5}]}\
        """
                .formatted(now.plusSeconds(30));
    }
}
