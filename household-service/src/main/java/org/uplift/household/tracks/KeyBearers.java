package org.uplift.household.tracks;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.platform.Memory;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;

/// Who they are whose phones show a device key: what they are at the moment in the register of
/// duties, and nobody when they do not serve today. Who was found stays known for a few seconds: a
/// phone that sends point by point asks nobody each time.
@ApplicationScoped
class KeyBearers implements IdentityProvider<DeviceKeyRequest> {

    private static final String DIVISION = "division";

    private static final String FIND =
            """
            select k.subject, k.division, k.role from device_key k
            where k.hash = ? and k.revoked_at is null and k.until > ?
                and not exists (select from platform_user u
                    where u.subject = k.subject and u.disabled_since is not null)
                and not exists (select from leave l
                    where l.subject = k.subject and l.since <= ? and l.until > ?)
                and (not exists (select from duty d where d.subject = k.subject)
                    or exists (select from duty d
                        where d.subject = k.subject and d.role = k.role and d.since <= ?
                            and (d.until is null or d.until > ?)))\
            """;

    private static final int MANY = 20_000;

    private final DataSource database;
    private final Duration freshness;
    private final Clock clock;
    private final Memory<SecurityIdentity> seen;

    KeyBearers(
            DataSource database,
            @ConfigProperty(name = "uplift.duties.freshness", defaultValue = "5s")
                    Duration freshness,
            Clock clock) {
        this.database = database;
        this.freshness = freshness;
        this.clock = clock;
        this.seen = new Memory<>(MANY, clock);
    }

    @Override
    public Class<DeviceKeyRequest> getRequestType() {
        return DeviceKeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            DeviceKeyRequest request, AuthenticationRequestContext context) {
        var hash = Secrets.hash(request.key());
        return seen.find(HexFormat.of().formatHex(hash))
                .map(bearer -> Uni.createFrom().item(bearer))
                .orElseGet(() -> context.runBlocking(() -> found(hash)));
    }

    /// Here, at once; elsewhere within the few seconds.
    void forget(byte[] hash) {
        seen.forget(HexFormat.of().formatHex(hash));
    }

    private SecurityIdentity found(byte[] hash) {
        var asked = clock.instant();
        var bearer = bearer(hash);
        seen.keep(HexFormat.of().formatHex(hash), bearer, asked, asked.plus(freshness));
        return bearer;
    }

    private SecurityIdentity bearer(byte[] hash) {
        try {
            return Behalf.<SecurityIdentity, SQLException>ofTheService(() -> {
                try (var connection = database.getConnection()) {
                    return bearer(connection, hash);
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException("Device keys cannot be looked up", e);
        }
    }

    private SecurityIdentity bearer(Connection connection, byte[] hash) throws SQLException {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Time.HERE);
        try (var find = connection.prepareStatement(FIND)) {
            find.setBytes(1, hash);
            find.setObject(2, now.atOffset(ZoneOffset.UTC));
            for (var day = 3; day <= 6; day++) {
                find.setObject(day, today);
            }
            var row = find.executeQuery();
            if (!row.next()) {
                throw new AuthenticationFailedException("No phone has this key today");
            }
            return QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(row.getString(1)))
                    .addAttribute(DIVISION, row.getString(2))
                    .addRole(row.getString(3))
                    .build();
        }
    }
}
