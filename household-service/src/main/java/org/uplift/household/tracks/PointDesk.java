package org.uplift.household.tracks;

import io.netty.handler.codec.http.QueryStringDecoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.uplift.household.tracks.FixRules.Claim;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// Takes the points of whoever sends them. A batch that breaks a rule is refused whole.
@ApplicationScoped
public class PointDesk {

    private static final long MOST = Duration.ofDays(3_650).toSeconds();

    private final TrackIntake intake;
    private final Caller caller;
    private final Clock clock;

    PointDesk(TrackIntake intake, Caller caller, Clock clock) {
        this.intake = intake;
        this.caller = caller;
        this.clock = clock;
    }

    /// Nothing is kept yet.
    public List<Fix> examined(PointsForm form) {
        return FixRules.kept(form.claims(), clock.instant());
    }

    public void keep(List<Fix> fixes) {
        var _ = keep(fixes, 0);
    }

    Receipt take(PointsForm form) {
        FixRules.mustNotBeMoreThanFit(form.points().size());
        return keep(examined(form), skew(form.sentAt()));
    }

    /// Takes nobody's time until it is committed.
    ///
    /// @param uri with a point in its query
    CompletableFuture<Receipt> receive(String uri) {
        var said = new HashMap<String, String>();
        new QueryStringDecoder(uri)
                .parameters()
                .forEach((name, values) -> said.put(name, once(name, values)));
        var now = clock.instant();
        return brought(FixRules.kept(List.of(new OsmAnd(said).claim(now)), now), 0);
    }

    private static String once(String name, List<String> values) {
        if (values.size() > 1) {
            throw new Invalid(List.of(new Violation(name, "twice", "must be said once")));
        }
        return values.getFirst();
    }

    Receipt take(List<Claim> claims) {
        return keep(FixRules.kept(claims, clock.instant()), 0);
    }

    private Receipt keep(List<Fix> fixes, long skew) {
        try {
            return brought(fixes, skew).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("Points were not written", e.getCause());
        }
    }

    private CompletableFuture<Receipt> brought(List<Fix> fixes, long skew) {
        if (fixes.isEmpty()) {
            return CompletableFuture.completedFuture(new Receipt(0, 0, 0));
        }
        var duty = caller.duty();
        if (duty == null) {
            throw new Rejected("Points come from those who serve somewhere");
        }
        return intake.take(Delivery.of(caller.subject(), duty, fixes, skew));
    }

    private long skew(@Nullable Instant sentAt) {
        return sentAt == null
                ? 0
                : Math.min(Duration.between(sentAt, clock.instant()).abs().toSeconds(), MOST)
                        * 1_000;
    }
}
