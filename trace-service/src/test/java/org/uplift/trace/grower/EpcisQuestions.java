package org.uplift.trace.grower;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Base64;
import java.util.List;
import org.uplift.testkit.Requests;
import org.uplift.testkit.access.Question;
import org.uplift.trace.capture.Sample;

/// Questions about events: whose they are is told by who captured them.
final class EpcisQuestions {

    private EpcisQuestions() {}

    static List<Question> about(String place) {
        var serial = Sample.serial();
        var id = "urn:example:" + serial;
        var epc = Sample.box(serial);
        var event = Sample.single(epc, "\"eventID\": \"%s\", ".formatted(id)).getBytes(UTF_8);
        var document = Sample.document(Sample.event(epc, "")).getBytes(UTF_8);
        capture(place, "/epcis/events", event);
        var job = capture(place, "/epcis/capture", document).replaceFirst(".*/", "");
        var known = "/epcis/epcs/" + epc;
        var query = "/epcis/queries/" + serial;
        name(place, serial, id);
        return List.of(
                Question.by("OPTIONS", "discoverEpcis", place, "/epcis").answered(204),
                Question.by("OPTIONS", "discoverCapture", place, "/epcis/capture").answered(204),
                Question.by("OPTIONS", "discoverEvents", place, "/epcis/events").answered(204),
                Question.by("OPTIONS", "discoverEpcisRoom", place, "/epcis/epcs").answered(204),
                Question.by("OPTIONS", "discoverQueries", place, "/epcis/queries").answered(204),
                Question.by("OPTIONS", "discoverEvent", place, "/epcis/events/" + id).answered(204),
                Question.by("OPTIONS", "discoverCaptureJob", place, "/epcis/capture/" + job)
                        .answered(204),
                Question.by("OPTIONS", "discoverKnown", place, known).answered(204),
                Question.by("OPTIONS", "discoverKnownEvents", place, known + "/events")
                        .answered(204),
                Question.by("OPTIONS", "discoverQuery", place, query).answered(204),
                Question.by("OPTIONS", "discoverQueryEvents", place, query + "/events")
                        .answered(204),
                Question.get("listQueries", place, "/epcis/queries?" + around(serial))
                        .showing(serial),
                Question.get("readQuery", place, query).showing(id),
                Question.get("runQuery", place, query + "/events").showing(id),
                Question.post("nameQuery", place, "/epcis/queries")
                        .sending(query(serial, id))
                        .answered(201, 400, 409),
                Question.each("DELETE", "removeQuery", place, () -> named(place, id)).answered(204),
                Question.get("listEpcisRooms", place, "/epcis"),
                Question.get("queryEvents", place, "/epcis/events?EQ_eventID=" + id).showing(id),
                Question.get("readEvent", place, "/epcis/events/" + id).showing(id),
                Question.get("listKnown", place, "/epcis/epcs?" + before(serial)).showing(serial),
                Question.get("readKnown", place, known).showing("events"),
                Question.get("queryEventsOfKnown", place, known + "/events").showing(id),
                Question.get("listCaptures", place, "/epcis/capture?perPage=500").showing(job),
                Question.get("readCapture", place, "/epcis/capture/" + job).showing(job),
                Question.post("captureEvent", place, "/epcis/events")
                        .sending(event)
                        .answered(201, 400, 409),
                Question.post("captureDocument", place, "/epcis/capture")
                        .sending(document)
                        .answered(202, 400));
    }

    /// A page that begins where the serial number would stand.
    private static String before(String serial) {
        var place = "https://id.gs1.org/01/09521141012345/21/" + serial.substring(0, 17);
        var token = Base64.getUrlEncoder().withoutPadding();
        return "perPage=1&nextPageToken=" + token.encodeToString(place.getBytes(UTF_8));
    }

    private static String around(String serial) {
        return "perPage=1&nextPageToken=" + serial.substring(0, 17);
    }

    /// @return the path of a query that is there
    private static String named(String place, String id) {
        var name = Sample.serial();
        name(place, name, id);
        return "/epcis/queries/" + name;
    }

    private static void name(String place, String name, String id) {
        Requests.as(COUNTY_OFFICER, place)
                .body(query(name, id))
                .post("/epcis/queries")
                .then()
                .statusCode(201);
    }

    private static byte[] query(String name, String id) {
        var query = "{\"name\": \"%s\", \"query\": {\"EQ_eventID\": [\"%s\"]}}";
        return query.formatted(name, id).getBytes(UTF_8);
    }

    @CanIgnoreReturnValue
    private static String capture(String place, String path, byte[] body) {
        var received = Requests.as(COUNTY_OFFICER, place).body(body).post(path).then();
        return received.extract().header("Location");
    }
}
