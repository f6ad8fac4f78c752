package org.uplift.household.tracks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport.Type;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Knows phones by their device keys, at the doors for points alone: as the password of OwnTracks,
/// and as the `id` of OsmAnd and Traccar.
@ApplicationScoped
class DeviceKeyMechanism implements HttpAuthenticationMechanism {

    private static final String POINTS = "/v1/points/";
    private static final String BASIC = "Basic ";
    private static final int BEFORE_TOKENS = 2_000;

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext request, IdentityProviderManager providers) {
        var key = isForPoints(request) ? key(request) : null;
        return key == null
                ? Uni.createFrom().nullItem()
                : providers.authenticate(new DeviceKeyRequest(key));
    }

    private static boolean isForPoints(RoutingContext request) {
        return request.normalizedPath().startsWith(POINTS);
    }

    private static @Nullable String key(RoutingContext request) {
        var said = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (said == null) {
            return request.request().getParam("id");
        }
        return said.startsWith(BASIC) ? password(said.substring(BASIC.length())) : null;
    }

    /// Whatever their user is called.
    private static String password(String basic) {
        try {
            var said = new String(Base64.getDecoder().decode(basic), UTF_8);
            return said.substring(said.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /// At other doors it is for others to say what they want to see.
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return isForPoints(request)
                ? Uni.createFrom()
                        .item(
                                new ChallengeData(
                                        HttpResponseStatus.UNAUTHORIZED.code(),
                                        "WWW-Authenticate",
                                        "Bearer"))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom().item(new HttpCredentialTransport(Type.OTHER_HEADER, "device-key"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(DeviceKeyRequest.class);
    }

    @Override
    public int getPriority() {
        return BEFORE_TOKENS;
    }
}
