package org.uplift.platform.identity;

import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who may use an operation, and on what.
///
/// @param operation its `operationId`
/// @param reach of every role
record AccessRule(String operation, Outside outside, Map<String, Reach> reach) {

    AccessRule {
        reach = Map.copyOf(reach);
        var isBound = reach.containsValue(Reach.DUTY);
        if (isBound == (outside == Outside.NOWHERE || outside == Outside.PUBLIC)) {
            throw new IllegalArgumentException(
                    operation + " says of the outside what its reaches do not");
        }
        if (outside == Outside.PUBLIC && !Set.copyOf(reach.values()).equals(Set.of(Reach.ALL))) {
            throw new IllegalArgumentException(operation + " is public, and not for all");
        }
    }

    /// Whether nobody is asked who they are.
    boolean isPublic() {
        return outside == Outside.PUBLIC;
    }

    /// The farthest any of the roles reaches. With a public one nobody reaches anything in their
    /// own name: it says by itself what it shows.
    Reach of(Collection<String> roles) {
        return isPublic() ? Reach.NEVER : farthest(roles);
    }

    private Reach farthest(Collection<String> roles) {
        return roles.stream()
                .map(role -> reach.getOrDefault(role, Reach.NEVER))
                .max(naturalOrder())
                .orElse(Reach.NEVER);
    }

    /// Those who may use it at all, in the order of [Roles].
    List<String> roles() {
        return Roles.ALL.stream().filter(role -> farthest(List.of(role)) != Reach.NEVER).toList();
    }
}
