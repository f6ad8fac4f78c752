package org.uplift.platform.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// How what an operation is about has to lie to the caller's duty area, as its OpenAPI document
/// says.
record Relation(AccessRule rule) {

    /// One for all roles, or each role's where they differ.
    Object extension() {
        var relations = new LinkedHashMap<String, String>();
        rule.roles().forEach(role -> relations.put(role, isUnbound(role) ? "any" : "own or below"));
        var distinct = Set.copyOf(relations.values());
        return distinct.size() == 1 ? distinct.iterator().next() : relations;
    }

    String sentence() {
        return switch (rule.outside()) {
            case NOWHERE -> "Does not depend on the duty area.";
            case PUBLIC -> "Open to everybody, without a token.";
            case MISSING -> "What lies outside the caller's duty area is not there." + exceptions();
            case EMPTY ->
                    "Of what lies outside the caller's duty area nothing is found." + exceptions();
        };
    }

    private String exceptions() {
        var unbound = rule.roles().stream().filter(this::isUnbound).toList();
        return unbound.isEmpty()
                ? ""
                : " Wherever it lies, it is there for: " + String.join(", ", unbound) + ".";
    }

    private boolean isUnbound(String role) {
        return rule.of(List.of(role)) == Reach.ALL;
    }
}
