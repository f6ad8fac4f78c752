package org.uplift.trace.link;

import java.util.LinkedHashMap;
import java.util.Map;
import org.uplift.trace.page.Sight;
import org.uplift.trace.page.Stop;

/// What is known of a thing, as JSON-LD.
final class Portrait {

    static final String TYPE = "application/ld+json";

    private static final Map<String, Object> CONTEXT =
            Map.of("@vocab", LinkType.VOCABULARY, "schema", "https://schema.org/");
    private static final Map<String, String> TERMS =
            Map.of(
                    "01", "gtin",
                    "10", "hasBatchLotNumber",
                    "21", "hasSerialNumber",
                    "22", "consumerProductVariant",
                    "00", "sscc",
                    "414", "globalLocationNumber");

    private Portrait() {}

    static Map<String, Object> of(Sight sight, String address) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@context", CONTEXT);
        said.put("@id", address);
        said.put("@type", "Product");
        said.put("sameAs", sight.link().canonical());
        sight.link()
                .labels()
                .forEach((code, value) -> said.put(TERMS.getOrDefault(code, "ai" + code), value));
        said.put("recalled", sight.recall() != null);
        said.put("schema:subjectOf", sight.stops().stream().map(Portrait::stop).toList());
        return said;
    }

    private static Map<String, Object> stop(Stop stop) {
        return Map.of(
                "@type", "schema:Event",
                "schema:startDate", stop.day().toString(),
                "schema:name", stop.step(),
                "schema:location", stop.place());
    }
}
