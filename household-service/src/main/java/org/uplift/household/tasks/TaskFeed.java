package org.uplift.household.tasks;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.duties.Watch;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;

/// What those who follow tasks are told, until their token expires or they may come in no longer.
@ApplicationScoped
class TaskFeed {

    private static final int AT_ONCE = 500;

    private final TaskDisplay display;
    private final Hands hands;
    private final TaskBell bell;
    private final Caller caller;
    private final AuditLog audit;
    private final Watch watch;
    private final TaskSettings settings;
    private final Clock clock;

    TaskFeed(
            TaskDisplay display,
            Hands hands,
            TaskBell bell,
            Caller caller,
            AuditLog audit,
            Watch watch,
            TaskSettings settings,
            Clock clock) {
        this.display = display;
        this.hands = hands;
        this.bell = bell;
        this.caller = caller;
        this.audit = audit;
        this.watch = watch;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param wait seconds; as long as the token lasts where it is not said
    Multi<TaskLine> from(long place, @Nullable Integer wait) {
        var follower = new Follower(caller.scope(), hands.now(), audit.occasion(), place);
        var end = wait == null ? caller.expiry() : earlier(clock.instant().plusSeconds(wait));
        var now = Multi.createFrom().item(0L);
        var calls = wait != null && wait == 0 ? now : calls(now, follower.hand.subject(), end);
        return calls.emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToMultiAndConcatenate(_ -> follower.catchUp());
    }

    private Instant earlier(Instant end) {
        return end.isBefore(caller.expiry()) ? end : caller.expiry();
    }

    private Multi<Long> calls(Multi<Long> now, String subject, Instant end) {
        var ticks = Multi.createFrom().ticks().every(settings.lookEvery());
        return Multi.createBy()
                .merging()
                .streams(now, ticks.onOverflow().drop(), bell.rings())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .select()
                .first(_ -> clock.instant().isBefore(end) && !watch.isDisabled(subject));
    }

    /// Somebody who follows, and how far they have come.
    private final class Follower {

        private final DivisionScope scope;
        private final Hand hand;
        private final Occasion occasion;
        private long place;

        private Follower(DivisionScope scope, Hand hand, Occasion occasion, long place) {
            this.scope = scope;
            this.hand = hand;
            this.occasion = occasion;
            this.place = place;
        }

        private Multi<TaskLine> catchUp() {
            return Multi.createBy()
                    .repeating()
                    .supplier(this::news)
                    .whilst(news -> news.size() == AT_ONCE)
                    .onItem()
                    .disjoint();
        }

        private List<TaskLine> news() {
            var news =
                    Behalf.of(scope, () -> display.changed(scope, hand, place, AT_ONCE, occasion));
            if (!news.isEmpty()) {
                place = news.getLast().order();
            }
            return news;
        }
    }
}
