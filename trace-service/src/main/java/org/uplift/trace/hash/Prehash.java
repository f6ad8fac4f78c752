package org.uplift.trace.hash;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.Stream;
import org.uplift.trace.epcis.Event;
import org.uplift.trace.gs1.Vocabulary;

/// What an event says, written in the one way that CBV prescribes. Where the standard's text and
/// its published examples differ on the order of lists, the examples are followed.
final class Prehash {

    private static final List<String> QUANTITY = List.of("epcClass", "quantity", "uom");

    private final Event event;
    private final Phrase phrase;
    private final StringBuilder text = new StringBuilder();

    private Prehash(Event event) {
        this.event = event;
        this.phrase = new Phrase(event.context(), event.passing());
    }

    static String of(Event event) {
        var prehash = new Prehash(event);
        prehash.write();
        return prehash.text.toString();
    }

    private void write() {
        text.append("eventType=").append(event.type());
        time("eventTime");
        plain("eventTimeZoneOffset");
        plain("certificationInfo");
        epcs("epcList");
        plain("parentID");
        epcs("inputEPCList");
        epcs("childEPCs");
        quantities("quantityList");
        quantities("childQuantityList");
        quantities("inputQuantityList");
        epcs("outputEPCList");
        quantities("outputQuantityList");
        plain("action");
        plain("transformationID");
        word("bizStep", Vocabulary.BIZ_STEP);
        word("disposition", Vocabulary.DISPOSITION);
        list("persistentDisposition", dispositions());
        place("readPoint");
        place("bizLocation");
        list("bizTransactionList", typed("bizTransaction", Vocabulary.BIZ_TRANSACTION));
        list("destinationList", typed("destination", Vocabulary.SOURCE_OR_DESTINATION));
        list("sourceList", typed("source", Vocabulary.SOURCE_OR_DESTINATION));
        list("sensorElementList", new SensorPhrase(phrase).elements(event));
        list("ilmd", Stream.of(phrase.foreign(field("ilmd"))).filter(it -> !it.isEmpty()));
        text.append(phrase.foreign(event.tree()));
    }

    private JsonNode field(String name) {
        var value = event.tree().get(name);
        return value == null ? MissingNode.getInstance() : value;
    }

    private void time(String name) {
        text.append(phrase.time(name, field(name)));
    }

    private void plain(String name) {
        text.append(phrase.each(name, field(name)).sorted().collect(joining()));
    }

    private void word(String name, Vocabulary list) {
        text.append(phrase.word(name, field(name), list));
    }

    private void epcs(String name) {
        list(name, phrase.each("epc", field(name)));
    }

    private void quantities(String name) {
        list(name, event.elements(name).map(it -> "quantityElement" + phrase.fields(it, QUANTITY)));
    }

    private void place(String name) {
        var place = field(name);
        list(name, Stream.of(phrase.fields(place, List.of("id")) + phrase.foreign(place)));
    }

    private Stream<String> typed(String name, Vocabulary types) {
        return event.elements(name + "List")
                .map(it ->
                        phrase.word("type", it.path("type"), types)
                                + phrase.fields(it, List.of(name)));
    }

    private Stream<String> dispositions() {
        return Stream.of("set", "unset")
                .flatMap(name ->
                        Event.items(field("persistentDisposition").path(name))
                                .map(it -> phrase.word(name, it, Vocabulary.DISPOSITION)));
    }

    private void list(String name, Stream<String> items) {
        var all = items.sorted(Phrase.BY_BYTES).collect(joining());
        if (!all.isEmpty()) {
            text.append(name).append(all);
        }
    }
}
