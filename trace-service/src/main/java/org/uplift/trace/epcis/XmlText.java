package org.uplift.trace.epcis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// XML being written, each namespace under a prefix of its own, which the root declares in the end.
final class XmlText {

    private static final String MASTER_DATA = "urn:epcglobal:cbv:mda";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> prefixes = new LinkedHashMap<>();

    /// @param name `{namespace}local`, or a name of the standard's
    String named(String name) {
        var end = name.lastIndexOf('}');
        var local = name.substring(end + 1).replaceAll("[^\\p{L}\\p{N}._-]", "_");
        var whole = local.matches("[\\p{L}_].*") ? local : "_" + local;
        if (end < 0) {
            return whole;
        }
        var space = name.substring(1, end);
        var known = space.equals(Context.MASTER_DATA) ? MASTER_DATA : space;
        return prefixes.computeIfAbsent(known, _ -> "ns" + prefixes.size()) + ":" + whole;
    }

    void element(String name, Map<String, String> attributes, Runnable content) {
        text.append('<').append(name);
        attributes.forEach((key, value) ->
                text.append(' ').append(key).append("=\"").append(safe(value)).append('"'));
        text.append('>');
        content.run();
        text.append("</").append(name).append('>');
    }

    void element(String name, Runnable content) {
        element(name, Map.of(), content);
    }

    void element(String name, String said) {
        element(name, () -> say(said));
    }

    void say(String words) {
        text.append(safe(words));
    }

    /// @param root what it declares beside the namespaces
    String in(String root, String declared) {
        var spaces =
                prefixes.entrySet().stream()
                        .map(it -> " xmlns:%s=\"%s\"".formatted(it.getValue(), safe(it.getKey())))
                        .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%1$s %2$s%3$s>%4$s</%1$s>\n"
                .formatted(root, declared, spaces, text);
    }

    /// What XML does not know is left out.
    private static String safe(String words) {
        var safe = new StringBuilder(words.length());
        words.codePoints()
                .forEach(point -> {
                    switch (point) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        case '\t', '\n', '\r' -> safe.append("&#").append(point).append(';');
                        default -> {
                            if (isKnown(point)) {
                                safe.appendCodePoint(point);
                            }
                        }
                    }
                });
        return safe.toString();
    }

    private static boolean isKnown(int point) {
        return point >= 0x20
                && !(point >= 0xD800 && point <= 0xDFFF)
                && point != 0xFFFE
                && point != 0xFFFF;
    }
}
