package org.uplift.trace.genealogy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.capture.Stored;
import org.uplift.trace.capture.Thing;
import org.uplift.trace.gs1.Identifiers;

/// What one event says of where things come from.
///
/// A transformation is a node of its own between what went in and what came out; the events of one
/// `transformationID` are one. No thing is called like a node: things have URIs.
record Telling(Stored event) {

    static final String NODE = "#";

    private static final Set<String> LOT =
            Set.of("{urn:epcglobal:cbv:mda:}lotNumber", "{https://gs1.org/voc/}hasBatchLotNumber");
    private static final Pattern SERIAL =
            Pattern.compile("(?<kind>https://id\\.gs1\\.org/01/[0-9]{14})/21/.+");

    Collection<Edge> edges() {
        var edges = new LinkedHashMap<List<String>, Edge>();
        Stream.concat(isTransformation() ? transformation() : Stream.empty(), lots())
                .forEach(edge -> edges.merge(List.of(edge.src(), edge.dst()), edge, Edge::plus));
        return edges.values();
    }

    List<Mark> marks() {
        var bond =
                switch (event.type()) {
                    case "AggregationEvent" -> Bond.PACKED;
                    case "AssociationEvent" -> Bond.ATTACHED;
                    default -> null;
                };
        var parent = of("parent").findFirst();
        if (bond == null || parent.isEmpty()) {
            return List.of();
        }
        var whole = new Pair(parent.get().uri(), Pair.EVERYTHING, bond);
        var children = new LinkedHashMap<Pair, Mark>();
        of("child")
                .map(it -> mark(whole.of(it.uri()), it))
                .forEach(mark -> children.merge(mark.pair(), mark, Mark::plus));
        return children.isEmpty() && turn() == Mark.Turn.DELETE
                ? List.of(mark(whole, parent.get()))
                : List.copyOf(children.values());
    }

    private Mark mark(Pair pair, Thing thing) {
        return new Mark(
                pair, at(), turn(), amount(thing), unit(thing), event.seq(), event.division());
    }

    private Mark.Turn turn() {
        return Mark.Turn.valueOf(event.action());
    }

    /// The node of a transformation.
    String node() {
        var said = event.event().path("transformationID").asText("");
        return said.isEmpty()
                ? NODE + event.seq()
                : NODE + Identifiers.canonicalIfAny(event.context().value(said));
    }

    boolean isTransformation() {
        return event.type().equals("TransformationEvent");
    }

    private Stream<Edge> transformation() {
        var node = node();
        return Stream.concat(
                of("input").map(it -> edge(it.uri(), node, Bond.INTO, Window.moment(at()), it)),
                of("output").map(it -> edge(node, it.uri(), Bond.OUT, Window.from(at()), it)));
    }

    /// Things with serial numbers of which the event says what lot they are of.
    private Stream<Edge> lots() {
        return event.event().path("ilmd").properties().stream()
                .filter(field -> LOT.contains(event.context().name(field.getKey())))
                .map(field -> field.getValue())
                .filter(JsonNode::isTextual)
                .flatMap(lot ->
                        Stream.concat(of("epc"), of("output"))
                                .flatMap(it -> lot(it, lot.asText())));
    }

    private Stream<Edge> lot(Thing thing, String lot) {
        var serial = SERIAL.matcher(thing.uri());
        if (thing.isKind() || !serial.matches()) {
            return Stream.empty();
        }
        var path = URLEncoder.encode(lot, UTF_8).replace("+", "%20");
        var uri = Identifiers.canonicalIfAny(serial.group("kind") + "/10/" + path);
        return Stream.of(edge(uri, thing.uri(), Bond.OF_LOT, Window.from(at()), thing));
    }

    private Edge edge(String src, String dst, Bond bond, Window window, Thing thing) {
        return new Edge(
                src, dst, bond, window, amount(thing), unit(thing), event.seq(), event.division());
    }

    private static @Nullable BigDecimal amount(Thing thing) {
        return thing.isKind() ? thing.exact() : BigDecimal.ONE;
    }

    private static @Nullable String unit(Thing thing) {
        return amount(thing) == null ? null : thing.dimension() == null ? "" : thing.dimension();
    }

    private long at() {
        return Window.micros(event.eventTime());
    }

    private Stream<Thing> of(String role) {
        return event.things().stream().filter(it -> it.role().equals(role));
    }
}
