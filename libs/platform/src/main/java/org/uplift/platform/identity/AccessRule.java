package org.uplift.platform.identity;

import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Who may use an operation, and on what.
///
/// @param operation its `operationId`
/// @param reach of every role
record AccessRule(String operation, Outside outside, Map<String, Reach> reach) {

    AccessRule {
        reach = Map.copyOf(reach);
        var isBound = reach.containsValue(Reach.DUTY);
        if (isBound == (outside == Outside.NOWHERE)) {
            throw new IllegalArgumentException(
                    operation + " says of the outside what its reaches do not");
        }
    }

    /// The farthest any of the roles reaches.
    Reach of(Collection<String> roles) {
        return roles.stream()
                .map(role -> reach.getOrDefault(role, Reach.NEVER))
                .max(naturalOrder())
                .orElse(Reach.NEVER);
    }

    /// Those who may use it at all, in the order of [Roles].
    List<String> roles() {
        return Roles.ALL.stream().filter(role -> of(List.of(role)) != Reach.NEVER).toList();
    }
}
