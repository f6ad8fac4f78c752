package org.uplift.platform.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import java.util.Collection;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Violation;

/// Refuses what nobody asked for: whoever misspells a filter would get the whole list, and believe
/// that it was filtered.
@Singleton
class UnknownParameters {

    private final RoutingContext request;
    private final Caller caller;

    UnknownParameters(RoutingContext request, Caller caller) {
        this.request = request;
        this.caller = caller;
    }

    /// After it is known which operation is asked for, and that the caller may. As they were
    /// written: the server takes `Limit` for `limit`.
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 2)
    public void refuse() {
        refuse(new QueryStringDecoder(request.request().uri()).parameters().keySet());
    }

    private void refuse(Collection<String> names) {
        var operation = caller.operation();
        var unknown =
                names.stream()
                        .filter(name -> !Parameters.isKnown(operation, name))
                        .sorted()
                        .toList();
        if (!unknown.isEmpty()) {
            throw new Malformed(
                    unknown.stream()
                            .map(name -> new Violation(name, "unknown", "is not known here"))
                            .toList());
        }
    }
}
