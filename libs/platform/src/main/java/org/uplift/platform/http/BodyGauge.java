package org.uplift.platform.http;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/// Measures bodies while they are read. It is made before the settings are known.
@Provider
class BodyGauge implements ReaderInterceptor {

    private final Instance<BodyLimit> limit;
    private final UriInfo uri;

    BodyGauge(Instance<BodyLimit> limit, UriInfo uri) {
        this.limit = limit;
        this.uri = uri;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = new LimitedBody(context.getInputStream(), limit.get().at(uri.getPath()));
        context.setInputStream(body);
        return context.proceed();
    }
}
