package org.uplift.platform.identity;

import io.quarkus.security.ForbiddenException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Lets a caller through to an operation as far as the table of access says. An operation without a
/// row is nobody's.
@Singleton
class Gate {

    private final AccessTable table = AccessTable.load();
    private final Map<Method, AccessRule> rules = new ConcurrentHashMap<>();
    private final Caller caller;

    Gate(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void pass(ResourceInfo operation) {
        var rule = rules.computeIfAbsent(operation.getResourceMethod(), this::rule);
        if (caller.admit(rule) == Reach.NEVER && !rule.isPublic()) {
            throw new ForbiddenException();
        }
    }

    private AccessRule rule(Method method) {
        var operation = method.getAnnotation(Operation.class);
        if (operation == null) {
            throw new ForbiddenException();
        }
        return table.rule(operation.operationId()).orElseThrow(ForbiddenException::new);
    }
}
