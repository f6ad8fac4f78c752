package org.uplift.household.visits;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// Items that can be seen on the spot, and are changed with a visit.
final class Changes {

    private static final Set<String> VISIBLE =
            Set.of(
                    "place",
                    "group",
                    "address",
                    "phone",
                    "housing",
                    "water",
                    "utilities",
                    "road",
                    "mainRoadKm",
                    "business",
                    "enoughFood",
                    "enoughClothing");

    private Changes() {}

    /// @throws Invalid when one of them cannot be seen, or cannot be what it is said to be
    static HouseholdFile made(HouseholdFile file, ObjectNode changes) {
        var unseen =
                changes.properties().stream()
                        .map(one -> one.getKey())
                        .filter(item -> !VISIBLE.contains(item))
                        .map(item ->
                                new Violation(
                                        "changes." + item,
                                        "item-not-visible",
                                        "cannot be seen at a visit"))
                        .toList();
        if (!unseen.isEmpty()) {
            throw new Invalid(unseen);
        }
        var next = FileJson.tree(file);
        next.setAll(changes);
        try {
            return FileJson.read(next.toString());
        } catch (IllegalArgumentException e) {
            throw new Invalid(
                    List.of(
                            new Violation(
                                    "changes", "item-unreadable", "holds what no file can hold")));
        }
    }
}
