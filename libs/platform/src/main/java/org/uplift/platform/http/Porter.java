package org.uplift.platform.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Pages;

/// Turns away who comes with two tokens, or with one that no provider would write, and the pages of
/// others that would use a reader's browser.
@ApplicationScoped
class Porter {

    private static final int BEFORE_ANYBODY_READS_A_TOKEN = -1000;
    private static final int LONGEST_TOKEN = 8 * 1024;

    /// Of the three parts of a token only the last may be empty; whoever reads further relies on
    /// it.
    private static final Pattern WHOLE = Pattern.compile("[^.]*|[^.]+\\.[^.]+\\.[^.]*");

    private final Pages pages;

    Porter(Pages pages) {
        this.pages = pages;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_ANYBODY_READS_A_TOKEN).handler(this::look);
    }

    private void look(RoutingContext request) {
        pages.look(request);
        var headers = request.request().headers();
        if (mayEndElsewhere(headers)) {
            Farewell.say(request);
        }
        if (isOdd(headers.getAll(HttpHeaders.AUTHORIZATION))) {
            request.fail(401);
        } else if (isForeign(headers.get(HttpHeaders.ORIGIN), headers.get(HttpHeaders.HOST))) {
            request.fail(403);
        } else {
            request.next();
        }
    }

    /// Where a body ends that does not say how long it is, others may see another end: what comes
    /// behind it on the same connection may be part of it.
    private static boolean mayEndElsewhere(MultiMap headers) {
        return headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static boolean isOdd(List<String> tokens) {
        return tokens.size() > 1
                || tokens.stream()
                        .anyMatch(t -> t.length() > LONGEST_TOKEN || !WHOLE.matcher(t).matches());
    }

    /// A page of ours is served under the name that it asks.
    private static boolean isForeign(@Nullable String origin, @Nullable String host) {
        return origin != null
                && !origin.equals("http://" + host)
                && !origin.equals("https://" + host);
    }
}
