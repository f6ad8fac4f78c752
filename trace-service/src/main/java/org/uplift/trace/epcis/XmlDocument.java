package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// EPCIS 2.0 in XML as the JSON that means the same; 1.2 as far as it has a successor.
final class XmlDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> ROOTS = Set.of("EPCISDocument", "EPCISQueryDocument");
    private static final Set<String> NAMES = Set.of("queryName", "subscriptionID");
    private static final String PASSING = "repository-x:ignoreFields";
    private static final String NEWEST = "2.0";

    private XmlDocument() {}

    static JsonNode read(byte[] body) {
        var root = XmlTree.read(body);
        var events = new XmlEvents(new Prefixes());
        if (Event.KINDS.contains(root.local())) {
            var event = events.event(root);
            event.set("@context", events.context());
            return event;
        }
        if (!ROOTS.contains(root.local())) {
            throw Unfit.because("", "root", "It is no document of EPCIS");
        }
        return document(root, events);
    }

    private static ObjectNode document(XmlNode root, XmlEvents events) {
        var list = JSON.arrayNode();
        listed(root).forEach(event -> list.add(events.event(event)));
        var passing = JSON.arrayNode();
        passing(root).forEach(field -> passing.add(events.name(field)));
        var context = events.context();
        var document = JSON.objectNode();
        document.set("@context", context);
        document.put("type", root.local());
        document.put("schemaVersion", NEWEST);
        root.attribute("creationDate").ifPresent(date -> document.put("creationDate", date));
        if (!passing.isEmpty()) {
            document.set(PASSING, passing);
            ((ObjectNode) context.path(1)).put("repository-x", "https://repository-x.example.com/");
        }
        var vocabularies = XmlDescriptions.of(root);
        if (!vocabularies.isEmpty()) {
            document.putObject("epcisHeader")
                    .putObject("epcisMasterData")
                    .set("vocabularyList", vocabularies);
        }
        body(root, document.putObject("epcisBody")).set("eventList", list);
        return document;
    }

    private static ObjectNode body(XmlNode root, ObjectNode body) {
        if (root.local().equals("EPCISDocument")) {
            return body;
        }
        var results = body.putObject("queryResults").put("queryName", "SimpleEventQuery");
        root.all()
                .filter(one -> NAMES.contains(one.local()))
                .forEach(one -> results.put(one.local(), one.text()));
        return results.putObject("resultsBody");
    }

    private static Stream<XmlNode> passing(XmlNode root) {
        return root.all()
                .filter(one -> one.local().equals("ignoreFields"))
                .flatMap(one -> one.children().stream());
    }

    /// 1.2 puts the later kinds of events into extensions.
    private static List<XmlNode> listed(XmlNode root) {
        return root
                .all()
                .filter(one -> one.local().equals("EventList"))
                .findFirst()
                .orElseThrow(() -> Unfit.because("", "root", "It holds no list of events"))
                .children()
                .stream()
                .flatMap(XmlDocument::bare)
                .toList();
    }

    private static Stream<XmlNode> bare(XmlNode node) {
        return node.local().equals("extension")
                ? node.children().stream().flatMap(XmlDocument::bare)
                : Stream.of(node);
    }
}
