package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What was sent: an EPCIS document, the answer to somebody's query, or a single event.
///
/// @param tree as JSON, whatever it was written in
/// @param flaws that were seen while it was read
public record Document(JsonNode tree, List<Event> events, List<Flaw> flaws) {

    private static final Set<String> LISTS = Set.of("EPCISDocument", "EPCISQueryDocument");
    private static final String PASSING = "{https://repository-x.example.com/}ignoreFields";

    public Document {
        events = List.copyOf(events);
        flaws = List.copyOf(flaws);
    }

    /// @throws Unfit for what is no JSON
    public static Document ofJson(byte[] body) {
        return of(Json.read(body), List.of());
    }

    /// @throws Unfit for what is no XML of EPCIS
    public static Document ofXml(byte[] body) {
        var events = XmlDocument.read(body);
        return of(events, XmlSchema.flaws(body, events));
    }

    /// One that was found right before, and kept.
    public static Document kept(String tree) {
        return of(Json.read(tree), List.of());
    }

    /// Events of this house's own making.
    public static Document ofEvents(List<ObjectNode> events, Instant now) {
        var tree = JsonNodeFactory.instance.objectNode();
        var _ = tree.putArray("@context").add(Context.ADDRESS);
        tree.put("type", "EPCISDocument");
        tree.put("schemaVersion", "2.0");
        tree.put("creationDate", now.toString());
        var _ = tree.putObject("epcisBody").putArray("eventList").addAll(events);
        return of(tree, List.of());
    }

    static Document of(JsonNode tree, List<Flaw> flaws) {
        if (!tree.isObject()) {
            throw Unfit.because("", "type", "It is no document of EPCIS");
        }
        var isList = LISTS.contains(tree.path("type").asText());
        return new Document(tree, isList ? listed(tree) : List.of(single(tree)), flaws);
    }

    public boolean isEvent() {
        return !LISTS.contains(tree.path("type").asText());
    }

    /// Everything that is wrong with it.
    public List<Flaw> check(Instant now) {
        var all = new ArrayList<>(flaws);
        all.addAll(Schema.epcis().flaws(tree, isEvent()));
        var broken = all.stream().map(Flaw::event).collect(Collectors.toSet());
        IntStream.range(0, events.size())
                .filter(i -> !broken.contains(i))
                .forEach(i -> all.addAll(EventRules.flaws(i, events.get(i), now)));
        return all;
    }

    /// What it says beside its events.
    public List<Attribute> attributes() {
        return Attribute.in(tree);
    }

    private static Event single(JsonNode tree) {
        return new Event((ObjectNode) tree, Context.of(tree.path("@context")), Set.of());
    }

    private static List<Event> listed(JsonNode tree) {
        var context = Context.of(tree.path("@context"));
        var body = tree.path("epcisBody");
        var results = body.path("queryResults");
        var list = body.has("eventList") ? body : results.path("resultsBody");
        var passing = passing(tree, context);
        passing.addAll(passing(results, context));
        return Event.items(list.path("eventList"))
                .map(Document::object)
                .map(event -> new Event(event, context.with(event.path("@context")), of(passing)))
                .toList();
    }

    private static ObjectNode object(JsonNode event) {
        if (event instanceof ObjectNode object) {
            return object;
        }
        throw Unfit.because("/epcisBody", "type", "A list of events holds events");
    }

    private static Set<String> of(List<String> names) {
        return Set.copyOf(names);
    }

    private static List<String> passing(JsonNode place, Context context) {
        return place.properties().stream()
                .filter(field -> context.name(field.getKey()).equals(PASSING))
                .flatMap(field -> Event.items(field.getValue()))
                .map(name -> context.name(name.asText()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
