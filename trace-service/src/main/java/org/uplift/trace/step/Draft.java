package org.uplift.trace.step;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;
import org.uplift.platform.Ids;
import org.uplift.trace.epcis.Context;

/// An EPCIS event in the making.
public final class Draft {

    private static final String ZONE = "+08:00";
    private static final String OWN = "https://uplift.org/epcis/";

    private final ObjectNode event = JsonNodeFactory.instance.objectNode();

    private Draft(String type, String bizStep, LocalDate day, int hour) {
        event.putArray("@context").add(Context.ADDRESS).addObject().put("uplift", OWN);
        event.put("type", type)
                .put("eventID", "urn:uuid:" + Ids.next())
                .put("eventTime", "%sT%02d:00:00%s".formatted(day, hour, ZONE))
                .put("eventTimeZoneOffset", ZONE)
                .put("bizStep", bizStep);
    }

    /// @param hour the steps of a day follow each other
    public static Draft object(String action, String bizStep, LocalDate day, int hour) {
        return new Draft("ObjectEvent", bizStep, day, hour).saying("action", action);
    }

    public static Draft aggregation(String action, String bizStep, LocalDate day, int hour) {
        return new Draft("AggregationEvent", bizStep, day, hour).saying("action", action);
    }

    public static Draft transformation(String bizStep, LocalDate day, int hour) {
        return new Draft("TransformationEvent", bizStep, day, hour);
    }

    public Draft saying(String field, String word) {
        event.put(field, word);
        return this;
    }

    public Draft at(String place) {
        event.putObject("readPoint").put("id", place);
        return this;
    }

    public Draft in(String place) {
        event.putObject("bizLocation").put("id", place);
        return this;
    }

    /// @param list such as `epcList`
    public Draft about(String list, Collection<String> links) {
        links.forEach(array(list)::add);
        return this;
    }

    /// @param list such as `quantityList`
    public Draft about(String list, String link, BigDecimal kg) {
        array(list).addObject().put("epcClass", link).put("quantity", kg).put("uom", "KGM");
        return this;
    }

    public Draft from(String type, String party) {
        array("sourceList").addObject().put("type", type).put("source", party);
        return this;
    }

    public Draft to(String type, String party) {
        array("destinationList").addObject().put("type", type).put("destination", party);
        return this;
    }

    public Draft under(String type, String transaction) {
        array("bizTransactionList")
                .addObject()
                .put("type", type)
                .put("bizTransaction", transaction);
        return this;
    }

    /// What is said of the things themselves, for as long as they are.
    public Draft being(Consumer<ObjectNode> nature) {
        nature.accept(event.putObject("ilmd"));
        return this;
    }

    public ObjectNode event() {
        return event;
    }

    private ArrayNode array(String list) {
        return event.withArray(list);
    }
}
