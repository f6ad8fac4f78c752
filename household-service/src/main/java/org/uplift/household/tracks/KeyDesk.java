package org.uplift.household.tracks;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.Roles;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// Issues keys to phones of those who serve, and takes them back.
@ApplicationScoped
@Transactional
class KeyDesk {

    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration LASTING = Duration.ofDays(365);
    private static final int BYTES = 24;
    private static final List<String> WALKING =
            List.of(Roles.HELPER, Roles.VILLAGE_CADRE, Roles.TOWNSHIP_OFFICER);

    private final DeviceKeys keys;
    private final Caller caller;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeyDesk(DeviceKeys keys, Caller caller, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /// Whoever lost the answer takes the key back and has another issued: it is told once.
    DeviceKeyCard issue(UUID id) {
        var known = keys.findById(id);
        if (known != null) {
            return mine(known).card(null);
        }
        var division = caller.duty();
        if (division == null) {
            throw new Rejected("Keys are for those who serve somewhere");
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var role = WALKING.stream().filter(caller::isA).findFirst().orElse(Roles.HELPER);
        var now = clock.instant().truncatedTo(MICROS);
        var key =
                new DeviceKey(
                        id,
                        caller.subject(),
                        division,
                        role,
                        Secrets.hash(secret),
                        now,
                        now.plus(LASTING));
        keys.persist(key);
        return key.card(secret);
    }

    private DeviceKey mine(DeviceKey key) {
        if (!key.subject().equals(caller.subject())) {
            throw new Rejected("Another key has this id");
        }
        return key;
    }

    Page<DeviceKeyCard> page(@Nullable UUID after, int limit) {
        var found = keys.of(caller.subject(), after == null ? FIRST : after, limit + 1);
        var cards = found.stream().map(key -> key.card(null)).toList();
        return Page.of(cards, limit, last -> last.id().toString());
    }

    /// Helpers their own; all others those of whoever serves below them.
    ///
    /// @return by what it was known
    byte[] revoke(UUID id) {
        var key =
                keys.findByIdOptional(id)
                        .filter(one -> caller.scope().contains(one.division()))
                        .filter(one -> answersForOthers() || one.subject().equals(caller.subject()))
                        .orElseThrow(() -> new NotFound("key", id));
        key.revoke(clock.instant());
        return key.hash();
    }

    private boolean answersForOthers() {
        return caller.isA(Roles.COUNTY_OFFICER)
                || caller.isA(Roles.TOWNSHIP_OFFICER)
                || caller.isA(Roles.VILLAGE_CADRE);
    }
}
