package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.namespace.QName;

/// The namespaces of an XML document, each under one prefix of its own.
final class Prefixes {

    private static final String MASTER_DATA = "urn:epcglobal:cbv:mda";

    private final Map<String, String> prefixes = new LinkedHashMap<>();

    /// The name as a JSON document of the same events would have it.
    String name(QName name) {
        if (name.getNamespaceURI().isEmpty()) {
            return name.getLocalPart();
        }
        var space = name.getNamespaceURI();
        var whole = space.equals(MASTER_DATA) ? Context.MASTER_DATA : space;
        var prefix = prefixes.computeIfAbsent(whole, _ -> free(name.getPrefix()));
        return prefix + ":" + name.getLocalPart();
    }

    private String free(String wish) {
        var isFree = !wish.isEmpty() && !prefixes.containsValue(wish);
        return isFree ? wish : "ns" + prefixes.size();
    }

    /// What the prefixes stand for.
    void declare(ObjectNode context) {
        prefixes.forEach((space, prefix) -> context.put(prefix, space));
    }
}
