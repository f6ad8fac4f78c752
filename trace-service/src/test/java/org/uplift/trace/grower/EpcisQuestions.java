package org.uplift.trace.grower;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

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
        return List.of(
                Question.options("discoverEpcis", place, "/epcis").answered(204),
                Question.options("discoverCapture", place, "/epcis/capture").answered(204),
                Question.options("discoverEvents", place, "/epcis/events").answered(204),
                Question.options("discoverEpcisRoom", place, "/epcis/epcs").answered(204),
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

    private static String capture(String place, String path, byte[] body) {
        var received = Requests.as(COUNTY_OFFICER, place).body(body).post(path).then();
        return received.extract().header("Location");
    }
}
