package org.uplift.trace.link;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uplift.trace.gs1.DigitalLink;
import org.uplift.trace.page.Words;

/// All links of a thing, as RFC 9264 writes them and GS1's schema wants them.
final class Linkset {

    static final String TYPE = "application/linkset+json";
    static final String CONTEXT =
            "<https://ref.gs1.org/standards/resolver/linkset-context>;"
                    + " rel=\"http://www.w3.org/ns/json-ld#context\"; type=\"application/ld+json\"";

    private Linkset() {}

    /// @param address of the thing, as the world knows it
    static Map<String, Object> of(DigitalLink link, String address) {
        var set = new LinkedHashMap<String, Object>();
        set.put("anchor", address);
        set.put("itemDescription", Words.ENGLISH.say("title"));
        Stream.of(LinkType.values())
                .forEach(type -> set.put(type.relation(), targets(type, link, address)));
        return Map.of("linkset", List.of(set));
    }

    /// Where its events are, for whoever may read them.
    static String events(DigitalLink link) {
        return "/epcis/events?MATCH_anyEPC=" + encode(link.canonical(), UTF_8);
    }

    private static List<Map<String, Object>> targets(
            LinkType type, DigitalLink link, String address) {
        var host = address.substring(0, address.length() - link.path().length());
        return switch (type.answer()) {
            case PAGE ->
                    Stream.of(Words.values()).map(words -> page(type, address, words)).toList();
            case EVENTS -> List.of(target(host + events(link), type, "application/json"));
            case JSON_LD, LINKSET ->
                    List.of(
                            target(
                                    address + "?linkType=" + type.compact(),
                                    type,
                                    "application/ld+json"));
        };
    }

    private static Map<String, Object> page(LinkType type, String address, Words words) {
        var page = new LinkedHashMap<String, Object>();
        page.put("href", address + "?lang=" + words.tag());
        page.put("title", words.say("link." + type.word()));
        page.put("type", "text/html");
        page.put("hreflang", List.of(words.tag()));
        return page;
    }

    private static Map<String, Object> target(String address, LinkType type, String media) {
        var target = new LinkedHashMap<String, Object>();
        target.put("href", address);
        target.put("title", Words.ENGLISH.say("link." + type.word()));
        target.put("type", media);
        return target;
    }
}
