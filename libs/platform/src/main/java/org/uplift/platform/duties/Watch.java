package org.uplift.platform.duties;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Keeps in mind for a few seconds how those stand who were asked about: that costs a request
/// nothing, and whoever is disabled is out soon.
@ApplicationScoped
public class Watch {

    /// What the register knows anybody by. Nothing in it looks like an address of mail: it stands
    /// in URLs and facts.
    public static final String SUBJECT = "[A-Za-z0-9._:|~-]{1,128}";

    private static final Pattern KNOWABLE = Pattern.compile(SUBJECT);
    private static final int MANY = 20_000;

    private final DutyRoll roll;
    private final DutySettings settings;
    private final Clock clock;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    Watch(DutyRoll roll, DutySettings settings, Clock clock) {
        this.roll = roll;
        this.settings = settings;
        this.clock = clock;
    }

    /// Empty for who is not in the register. Asks the database where it does not remember.
    Optional<Standing> standing(String subject) {
        var fresh = fresh(subject);
        return Optional.ofNullable(fresh == null ? look(subject).standing() : fresh.standing());
    }

    /// Whether it knows without asking.
    boolean remembers(String subject) {
        return fresh(subject) != null;
    }

    /// For what goes on long after somebody came in. Asks the database now and then.
    public boolean isDisabled(String subject) {
        return standing(subject).map(Standing::disabledSince).isPresent();
    }

    private @Nullable Seen fresh(String subject) {
        if (!KNOWABLE.matcher(subject).matches()) {
            return new Seen(null, clock.instant());
        }
        var last = seen.get(subject);
        return last != null && last.age(clock).compareTo(settings.freshness()) < 0 ? last : null;
    }

    private Seen look(String subject) {
        var asked = clock.instant();
        var now = new Seen(roll.find(subject).orElse(null), asked);
        if (seen.size() >= MANY) {
            seen.clear();
        }
        seen.put(subject, now);
        return now;
    }

    private record Seen(@Nullable Standing standing, Instant at) {
        Duration age(Clock clock) {
            return Duration.between(at, clock.instant()).abs();
        }
    }
}
