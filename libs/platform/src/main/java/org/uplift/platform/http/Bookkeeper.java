package org.uplift.platform.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Stopwatch;
import org.uplift.platform.daybook.Daybook;
import org.uplift.platform.daybook.Entry;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.trace.Trace;

/// Writes into the daybook how each request ended that came to an operation, and of the others whom
/// nobody let in.
@Singleton
class Bookkeeper {

    private static final Logger LOG = Logger.getLogger(Bookkeeper.class);
    private static final String ALL_BUT_THE_METERS = "/(?!q/).*";
    private static final int BEFORE_ANYBODY_ELSE = -1001;
    private static final String USE = "uplift.use";

    private final RoutingContext request;
    private final Caller caller;
    private final Stopwatch watch;

    Bookkeeper(RoutingContext request, Caller caller, Stopwatch watch) {
        this.request = request;
        this.caller = caller;
        this.watch = watch;
    }

    private record Use(String operation, @Nullable String division, @Nullable String trace) {}

    void open(@Observes Router router) {
        router.routeWithRegex(ALL_BUT_THE_METERS).order(BEFORE_ANYBODY_ELSE).handler(this::begin);
    }

    private void begin(RoutingContext begun) {
        var start = watch.nanos();
        begun.addEndHandler(
                sent -> end(begun, sent.succeeded(), Duration.ofNanos(watch.nanos() - start)));
        begun.next();
    }

    /// Before anybody asks whether they may.
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void name(ResourceInfo resource) {
        var operation = resource.getResourceMethod().getAnnotation(Operation.class);
        if (operation != null) {
            request.put(USE, new Use(operation.operationId(), caller.duty(), Trace.id()));
        }
    }

    private static void end(RoutingContext ended, boolean isSent, Duration lasted) {
        var status = ended.response().getStatusCode();
        if (ended.<Object>get(USE) instanceof Use use) {
            var outcome = isSent ? Integer.toString(status) : status + ", broken off";
            Daybook.write(new Entry(use.operation, outcome, lasted, use.division, use.trace));
        } else if (status == 401 || status == 403) {
            LOG.infof("A %s was turned away with %d", ended.request().method(), status);
        }
    }
}
