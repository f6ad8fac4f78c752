package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.uplift.trace.gs1.Identifiers;

/// What a document says of a place, a product or a party beside its events: master data.
///
/// @param uri of what it says something, in its one form
/// @param name of what is said, written out
public record Attribute(String uri, String name, String value) {

    /// The name by which a place or a kind has others below it.
    public static final String CHILD = "child";

    private static final int LONGEST = 400;
    private static final int MOST = 20_000;

    /// @param said with a prefix, or written out
    public static String name(Context context, String said) {
        return cut(
                context.value(said).replaceFirst("^urn:epcglobal:cbv:mda#", Context.MASTER_DATA));
    }

    static List<Attribute> in(JsonNode document) {
        var context = Context.of(document.path("@context"));
        return Event.items(document.at("/epcisHeader/epcisMasterData/vocabularyList"))
                .flatMap(list -> Event.items(list.path("vocabularyElementList")))
                .flatMap(element -> Stream.concat(said(context, element), below(context, element)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<Attribute> said(Context context, JsonNode element) {
        return Event.items(element.path("attributes"))
                .map(it ->
                        new Attribute(
                                uri(context, element.path("id")),
                                name(context, it.path("id").asText()),
                                value(context, it.path("attribute"))));
    }

    private static Stream<Attribute> below(Context context, JsonNode element) {
        return Event.items(element.path("children"))
                .map(child ->
                        new Attribute(
                                uri(context, element.path("id")), CHILD, uri(context, child)));
    }

    private static String value(Context context, JsonNode said) {
        return said.isContainerNode() ? cut(said.toString()) : uri(context, said);
    }

    private static String uri(Context context, JsonNode said) {
        return cut(Identifiers.canonicalIfAny(context.value(said.asText().strip())));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
