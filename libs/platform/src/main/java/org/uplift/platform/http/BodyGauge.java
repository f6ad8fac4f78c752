package org.uplift.platform.http;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.uplift.platform.identity.Caller;

/// Measures bodies while they are read. It is made before the settings are known.
@Provider
class BodyGauge implements ReaderInterceptor {

    private final Instance<Rations> rations;
    private final UriInfo uri;
    private final Caller caller;

    BodyGauge(Instance<Rations> rations, UriInfo uri, Caller caller) {
        this.rations = rations;
        this.uri = uri;
        this.caller = caller;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var limit = rations.get().largestBody(uri.getPath(), caller.roles());
        context.setInputStream(new LimitedBody(context.getInputStream(), limit));
        return context.proceed();
    }
}
