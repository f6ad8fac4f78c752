package org.uplift.platform.identity;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/// The pages that people open in a browser, and log in to there. Nowhere else, and to nobody who
/// shows a token, is a cookie of any account: it stays at the door.
@ApplicationScoped
public class Pages implements TenantResolver {

    private static final String BY_BROWSER = "browser";
    private static final String OPENED = "uplift.page";

    private final Pattern paths;

    Pages(PageSettings settings) {
        paths = settings.paths();
    }

    /// Before anybody reads a token or a cookie.
    public void look(RoutingContext request) {
        if (paths.matcher(request.normalizedPath()).matches() && isBrowser(request.request())) {
            request.put(OPENED, true);
        } else {
            request.request().headers().remove(HttpHeaders.COOKIE);
        }
    }

    /// Who asks for anything, as programs do, is told of no page.
    private static boolean isBrowser(HttpServerRequest request) {
        var headers = request.headers();
        return request.method().equals(HttpMethod.GET)
                && !headers.contains(HttpHeaders.AUTHORIZATION)
                && headers.getAll(HttpHeaders.ACCEPT).stream()
                        .anyMatch(types -> types.contains("text/html"));
    }

    public static boolean isOpened(RoutingContext request) {
        return request.get(OPENED) != null;
    }

    /// Never nothing: the server would then look for an answer in the path.
    @Override
    public String resolve(RoutingContext request) {
        return isOpened(request) ? BY_BROWSER : OidcUtils.DEFAULT_TENANT_ID;
    }
}
