package org.uplift.trace.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.uplift.trace.epcis.Context;
import org.uplift.trace.epcis.Json;

/// What was found, as the standard's answer to a query.
final class Report {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Report() {}

    static ObjectNode of(String query, List<Found> events, Format format, Instant now) {
        var report = JSON.objectNode();
        report.putArray("@context").add(Context.ADDRESS);
        report.put("type", "EPCISQueryDocument")
                .put("schemaVersion", "2.0")
                .put("creationDate", now.toString());
        var results = report.putObject("epcisBody").putObject("queryResults");
        results.put("queryName", query);
        var list = results.putObject("resultsBody").putArray("eventList");
        events.forEach(event -> list.add(event(event, format)));
        return report;
    }

    /// With the id and the time of record that it has here.
    private static ObjectNode event(Found found, Format format) {
        var event = JSON.objectNode();
        var prefixes = Json.read(found.context());
        if (!prefixes.isEmpty()) {
            event.putArray("@context").add(prefixes);
        }
        var body = (ObjectNode) Json.read(found.body());
        format.apply(body);
        event.setAll(body);
        event.put("eventID", found.eventId());
        event.put("recordTime", found.recordTime().toString());
        return event;
    }

    static ObjectNode collection(List<String> members) {
        var collection = JSON.objectNode();
        collection.putArray("@context").add(Context.ADDRESS);
        collection.put("type", "Collection");
        ArrayNode list = collection.putArray("member");
        members.forEach(list::add);
        return collection;
    }
}
