package org.uplift.trace.sensor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Requests;
import org.uplift.testkit.access.Question;
import org.uplift.trace.capture.Sample;
import org.uplift.trace.database.Database;

/// Questions about devices that measure, and what follows from what they say.
public final class SensorQuestions {

    private SensorQuestions() {}

    public static List<Question> about(String place) {
        var id = UUID.randomUUID();
        var device = "/v1/sensors/" + id;
        var attachment = device + "/attachments/" + UUID.randomUUID();
        var watch = "{\"limits\": []}";
        var form =
                "{\"division\": \"%s\", \"serial\": \"Q-1\", \"watch\": %s}"
                        .formatted(place, watch);
        var crate = "09521141012345" + Sample.serial().replace("-", "").substring(0, 16);
        var fixed =
                "{\"asset\": \"https://id.gs1.org/8003/%s\", \"since\": \"2025-10-01T08:00:00Z\"}"
                        .formatted(crate);
        var off = "{\"at\": \"2025-10-02T08:00:00Z\"}";
        var credential = put(place, device, form);
        var _ = put(place, attachment, fixed);
        var alarm = alarm(id, place);
        return List.of(
                Question.put("registerSensor", place, device).sending(bytes(form)),
                Question.get("readSensor", place, device).showing("Q-1"),
                Question.get("listSensors", place, "/v1/sensors?division=" + place)
                        .showing(id.toString()),
                Question.put("watchSensor", place, device + "/watch")
                        .ifMatch("999")
                        .sending(bytes(watch))
                        .answered(412),
                Question.post("renewSensorCredential", place, device + "/credential"),
                Question.each(
                                "DELETE",
                                "revokeSensorCredential",
                                place,
                                () -> device + "/credential")
                        .answered(204),
                Question.put("attachSensor", place, attachment).sending(bytes(fixed)),
                Question.put("detachSensor", place, attachment + "/end").sending(bytes(off)),
                Question.get("listSensorAttachments", place, device + "/attachments")
                        .showing(crate),
                Question.get("listSensorAlarms", place, "/v1/sensor-alarms?division=" + place)
                        .showing(alarm.toString()),
                Question.put(
                                "takeUpSensorAlarm",
                                place,
                                "/v1/sensor-alarms/%s/taken-up".formatted(alarm))
                        .answered(200, 409),
                Question.get("listSensorOddities", place, "/v1/sensor-oddities?division=" + place)
                        .showing(id.toString()),
                Question.post("admitSensor", place, "/public/sensor-admissions")
                        .sending(
                                bytes(
                                        "{\"username\": \"%s\", \"password\": \"%s\"}"
                                                .formatted(id, credential))));
    }

    private static UUID alarm(UUID device, String place) {
        var alarm = Ids.next();
        change(
                """
                insert into sensor_alarm
                    (id, version, device, division, cause, kind, since, raised_at)
                values (?, 1, ?, ?, 'LIMIT', 'Mass', now(), now())
                """,
                alarm,
                device,
                place);
        change(
                """
                insert into sensor_oddity (day, device, rule, division, count, last_at)
                values (current_date, ?, 'FLOOD', ?, 1, now())
                """,
                device,
                place);
        return alarm;
    }

    private static void change(String statement, Object... values) {
        var database = Arc.container().instance(Database.class).get();
        Behalf.ofTheService(() -> {
            var _ = database.change(statement, values);
        });
    }

    @CanIgnoreReturnValue
    private static String put(String place, String path, String body) {
        var answer = Requests.as(COUNTY_OFFICER, place).body(body).put(path).then();
        return String.valueOf(answer.extract().<Object>path("credential"));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }
}
