package org.uplift.trace.sensor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happens with devices, in the words of EPCIS.
final class SensorEvents {

    static final Duration SLOT = Duration.ofMinutes(10);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SensorEvents() {}

    static ObjectNode attached(Attachment one) {
        return association(one, "ADD", one.since());
    }

    static ObjectNode detached(Attachment one, Instant until) {
        return association(one, "DELETE", until);
    }

    private static ObjectNode association(Attachment one, String action, Instant at) {
        var event = event("AssociationEvent", action, at);
        event.put("parentID", one.asset());
        event.putArray("childEPCs").add(name(one.device()));
        return event;
    }

    /// What was measured of an asset in ten minutes. A place is where it was measured, a thing
    /// what.
    static ObjectNode folded(String asset, Instant slot, List<Point> points, List<UUID> devices) {
        var end = slot.plus(SLOT);
        var event = event("ObjectEvent", "OBSERVE", end);
        event.put("bizStep", "sensor_reporting");
        if (asset.contains("/414/")) {
            event.putArray("epcList");
            event.putObject("readPoint").put("id", asset);
            event.putObject("bizLocation").put("id", asset);
        } else {
            event.putArray("epcList").add(asset);
        }
        var element = event.putArray("sensorElementList").addObject();
        var metadata = element.putObject("sensorMetadata");
        metadata.put("startTime", slot.toString()).put("endTime", end.toString());
        if (devices.size() == 1) {
            metadata.put("deviceID", name(devices.getFirst()));
        }
        var reports = element.putArray("sensorReport");
        points.forEach(point -> reports.add(report(point)));
        return event;
    }

    private static ObjectNode report(Point point) {
        return JSON.objectNode()
                .put("type", point.kind())
                .put("minValue", point.least())
                .put("meanValue", point.mean())
                .put("maxValue", point.most())
                .put("sDev", point.spread())
                .put("uom", point.unit());
    }

    /// Late readings made it wrong; another one says what is right, if there is anything to say.
    static ObjectNode corrected(
            ObjectNode former, String id, @Nullable String correction, Instant now) {
        var event = former.deepCopy();
        event.put("eventID", id);
        var error = event.putObject("errorDeclaration");
        error.put("declarationTime", now.toString()).put("reason", "incorrect_data");
        if (correction != null) {
            error.putArray("correctiveEventIDs").add(correction);
        }
        return event;
    }

    private static ObjectNode event(String type, String action, Instant at) {
        return JSON.objectNode()
                .put("type", type)
                .put("action", action)
                .put("eventTime", at.toString())
                .put("eventTimeZoneOffset", "+08:00");
    }

    private static String name(UUID device) {
        return "urn:uuid:" + device;
    }
}
