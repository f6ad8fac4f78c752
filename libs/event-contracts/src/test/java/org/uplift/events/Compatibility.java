package org.uplift.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a newer schema breaks for those who know the older one. A published schema only ever gains
/// optional properties; a changed meaning is a new version of the event beside the old one.
final class Compatibility {

    private static final Set<String> REMARKS = Set.of("title", "description", "$comment");
    private static final Set<String> GROWING = Set.of("properties", "$defs");

    private Compatibility() {}

    /// @return one sentence for each break; none when nothing breaks
    static List<String> breaks(String place, JsonNode published, JsonNode changed) {
        var found = new ArrayList<String>();
        for (var keyword : keywords(published, changed)) {
            var at = place + "/" + keyword;
            var before = published.path(keyword);
            var after = changed.path(keyword);
            if (GROWING.contains(keyword)) {
                before.properties()
                        .forEach(known ->
                                found.addAll(
                                        kept(
                                                at + "/" + known.getKey(),
                                                known.getValue(),
                                                after.path(known.getKey()))));
            } else if (before.isObject() && after.isObject()) {
                found.addAll(breaks(at, before, after));
            } else if (!before.equals(after)) {
                found.add("%s was %s and is now %s".formatted(at, say(before), say(after)));
            }
        }
        return found;
    }

    private static List<String> kept(String at, JsonNode before, JsonNode after) {
        return after.isMissingNode() ? List.of(at + " is gone") : breaks(at, before, after);
    }

    private static Set<String> keywords(JsonNode published, JsonNode changed) {
        var keywords = new TreeSet<String>();
        published.fieldNames().forEachRemaining(keywords::add);
        changed.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(REMARKS);
        return keywords;
    }

    private static String say(JsonNode value) {
        return value.isMissingNode() ? "unsaid" : value.toString();
    }
}
