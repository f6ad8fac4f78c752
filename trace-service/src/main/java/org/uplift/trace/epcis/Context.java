package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/// The namespaces that prefixes stand for, as a JSON-LD context says. A context that is named by
/// its address is taken for the standard's own: none is ever fetched.
public record Context(Map<String, String> namespaces) {

    /// Where GS1's own context lies.
    public static final String ADDRESS =
            "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

    private static final int MOST = 100;
    static final String MASTER_DATA = "urn:epcglobal:cbv:mda:";

    static final Context STANDARD =
            new Context(
                    Map.of(
                            "epcis", "https://ref.gs1.org/epcis/",
                            "cbv", "https://ref.gs1.org/cbv/",
                            "cbvmda", MASTER_DATA,
                            "gs1", "https://gs1.org/voc/",
                            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                            "owl", "http://www.w3.org/2002/07/owl#",
                            "xsd", "http://www.w3.org/2001/XMLSchema#",
                            "dcterms", "http://purl.org/dc/terms/"));

    public Context {
        namespaces = Map.copyOf(namespaces);
    }

    /// The standard's own and these.
    public static Context of(JsonNode context) {
        return STANDARD.with(context);
    }

    Context with(JsonNode context) {
        var all = new HashMap<>(namespaces);
        add(context, all);
        return new Context(all);
    }

    private static void add(JsonNode context, Map<String, String> all) {
        if (context.isArray()) {
            context.forEach(part -> add(part, all));
        } else if (context.isObject()) {
            context.properties()
                    .forEach(entry -> {
                        var space = entry.getValue();
                        var address = space.isObject() ? space.path("@id") : space;
                        if (address.isTextual()) {
                            all.put(entry.getKey(), address.asText());
                        }
                        if (all.size() > MOST) {
                            throw Unfit.because("/@context", "limit", "It has too many prefixes");
                        }
                    });
        }
    }

    /// A field's name with its namespace in braces; a name of the standard's stands alone.
    public String name(String field) {
        var colon = field.indexOf(':');
        if (colon < 0 || field.startsWith("@")) {
            return field;
        }
        var space = namespaces.get(field.substring(0, colon));
        if (space != null && !field.startsWith("//", colon + 1)) {
            return "{" + space + "}" + field.substring(colon + 1);
        }
        var end = Math.max(field.lastIndexOf('/'), field.lastIndexOf('#'));
        var cut = (end < 0 ? field.lastIndexOf(':') : end) + 1;
        return "{" + field.substring(0, cut) + "}" + field.substring(cut);
    }

    /// A value whose prefix is declared, written out.
    public String value(String text) {
        var colon = text.indexOf(':');
        var space = colon < 0 ? null : namespaces.get(text.substring(0, colon));
        return space == null || text.startsWith("//", colon + 1)
                ? text
                : space + text.substring(colon + 1);
    }
}
