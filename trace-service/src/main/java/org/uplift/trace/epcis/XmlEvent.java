package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.uplift.trace.gs1.Vocabulary;

/// An event as XML: the standard's own fields in the order of its schema, then all others.
record XmlEvent(XmlText xml, Event event) {

    private static final int MOST_DIGITS = 1_000;

    void write() {
        XmlOrder.of(event.type())
                .filter(event::has)
                .forEach(name -> field(name, event.tree().path(name)));
        foreign(event.tree());
    }

    private void field(String name, JsonNode said) {
        switch (name) {
            case "errorDeclaration" -> xml.element(name, () -> error(said));
            case "bizStep" -> xml.element(name, word(Vocabulary.BIZ_STEP, said));
            case "disposition" -> xml.element(name, word(Vocabulary.DISPOSITION, said));
            case "epcList", "childEPCs", "inputEPCList", "outputEPCList" ->
                    xml.element(name, () -> texts("epc", said));
            case "quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList" ->
                    xml.element(name, () -> said.forEach(this::quantity));
            case "readPoint", "bizLocation" -> xml.element(name, () -> place(said));
            case "bizTransactionList" -> typed(name, said, Vocabulary.BIZ_TRANSACTION);
            case "sourceList", "destinationList" ->
                    typed(name, said, Vocabulary.SOURCE_OR_DESTINATION);
            case "sensorElementList" -> xml.element(name, () -> new XmlReadings(this).write(said));
            case "persistentDisposition" ->
                    xml.element(
                            name,
                            () ->
                                    Stream.of("unset", "set")
                                            .forEach(it -> dispositions(it, said.path(it))));
            case "ilmd" -> xml.element(name, () -> foreign(said));
            default -> Event.items(said).forEach(it -> xml.element(name, it.asText()));
        }
    }

    private void error(JsonNode error) {
        xml.element("declarationTime", error.path("declarationTime").asText());
        if (error.has("reason")) {
            xml.element("reason", word(Vocabulary.ERROR_REASON, error.path("reason")));
        }
        if (error.has("correctiveEventIDs")) {
            var ids = error.path("correctiveEventIDs");
            xml.element("correctiveEventIDs", () -> texts("correctiveEventID", ids));
        }
        foreign(error);
    }

    private void texts(String name, JsonNode list) {
        Event.items(list).forEach(one -> xml.element(name, one.asText()));
    }

    private void quantity(JsonNode one) {
        xml.element(
                "quantityElement",
                () -> {
                    xml.element("epcClass", one.path("epcClass").asText());
                    if (one.has("quantity")) {
                        xml.element("quantity", plain(one.path("quantity")));
                    }
                    if (one.has("uom")) {
                        xml.element("uom", one.path("uom").asText());
                    }
                });
    }

    /// What nobody could count was captured before that was asked.
    private static String plain(JsonNode quantity) {
        var value = quantity.decimalValue();
        return Math.abs(value.scale()) > MOST_DIGITS ? quantity.asText() : value.toPlainString();
    }

    private void place(JsonNode place) {
        xml.element("id", place.path("id").asText());
        foreign(place);
    }

    private void typed(String list, JsonNode said, Vocabulary types) {
        var name = list.substring(0, list.length() - "List".length());
        xml.element(
                list,
                () ->
                        said.forEach(one -> {
                            var type = new LinkedHashMap<String, String>();
                            if (one.has("type")) {
                                type.put("type", word(types, one.path("type")));
                            }
                            xml.element(name, type, () -> xml.say(one.path(name).asText()));
                        }));
    }

    private void dispositions(String change, JsonNode said) {
        Event.items(said).forEach(it -> xml.element(change, word(Vocabulary.DISPOSITION, it)));
    }

    /// A word by its address.
    String word(Vocabulary list, JsonNode said) {
        return event.context().value(list.uri(said.asText()));
    }

    /// What is not the standard's own.
    void foreign(JsonNode object) {
        new XmlExtensions(xml, event.context()).write(object);
    }
}
