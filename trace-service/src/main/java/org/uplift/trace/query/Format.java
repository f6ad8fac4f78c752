package org.uplift.trace.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;
import org.uplift.trace.gs1.Identifiers;

/// In which of their two forms identifiers are given out.
enum Format {
    ALWAYS_GS1_DIGITAL_LINK("Always_GS1_Digital_Link", Format::link),
    ALWAYS_EPC_URN("Always_EPC_URN", Identifiers::urn),
    NO_PREFERENCE("No_Preference", UnaryOperator.identity()),
    NEVER_TRANSLATES("Never_Translates", UnaryOperator.identity());

    private static final List<String> LISTS =
            List.of("epcList", "childEPCs", "inputEPCList", "outputEPCList");
    private static final List<String> QUANTITIES =
            List.of("quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList");
    private static final List<String> PARTIES = List.of("source", "destination", "bizTransaction");

    private final String word;
    private final UnaryOperator<String> translation;

    Format(String word, UnaryOperator<String> translation) {
        this.word = word;
        this.translation = translation;
    }

    static Format said(@Nullable String header) {
        if (header == null) {
            return ALWAYS_GS1_DIGITAL_LINK;
        }
        for (var one : values()) {
            if (one.word.equals(header)) {
                return one;
            }
        }
        throw new Refusal(Trouble.VALIDATION, "There is no such form of identifiers");
    }

    String word() {
        return word;
    }

    String of(String identifier) {
        return translation.apply(identifier);
    }

    private static String link(String uri) {
        return uri.startsWith("urn:") ? Identifiers.canonicalIfAny(uri) : uri;
    }

    void apply(ObjectNode event) {
        LISTS.forEach(list -> all(event.path(list)));
        QUANTITIES.forEach(list -> event.path(list).forEach(one -> field(one, "epcClass")));
        PARTIES.forEach(party -> event.path(party + "List").forEach(one -> field(one, party)));
        field(event, "parentID");
        field(event, "transformationID");
        field(event.path("readPoint"), "id");
        field(event.path("bizLocation"), "id");
    }

    private void all(JsonNode list) {
        if (list instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                array.set(i, TextNode.valueOf(of(array.get(i).asText())));
            }
        }
    }

    private void field(JsonNode object, String name) {
        if (object instanceof ObjectNode fields && fields.path(name).isTextual()) {
            fields.put(name, of(fields.path(name).asText()));
        }
    }
}
