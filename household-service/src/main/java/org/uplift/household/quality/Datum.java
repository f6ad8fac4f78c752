package org.uplift.household.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.HouseholdFile;

/// A mark of what stands in a file where a finding points: it shows that this was changed, and is
/// too short, and another for each finding, to tell what it is.
final class Datum {

    private static final int SIXTEEN_BITS = 0xffff;

    private Datum() {}

    static int of(Finding finding, HouseholdFile file) {
        var tree = FileJson.tree(file);
        var holder = finding.spot().member() == null ? tree : member(tree, finding.spot().member());
        var value = holder.at("/" + finding.spot().item().replace('.', '/'));
        var hash = (finding.id() + value.toString()).hashCode();
        return (hash ^ hash >>> 16) & SIXTEEN_BITS;
    }

    private static JsonNode member(JsonNode file, UUID id) {
        for (var member : file.path("members")) {
            if (member.path("id").asText().equals(id.toString())) {
                return member;
            }
        }
        return file.path("nobody");
    }
}
