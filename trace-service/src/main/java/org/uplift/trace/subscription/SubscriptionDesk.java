package org.uplift.trace.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Ids;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.secrecy.Seal;
import org.uplift.trace.epcis.Flaw;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;
import org.uplift.trace.query.StandingQuery;

/// Where one subscribes to named queries. Who subscribes is told of the events of their duty area.
@ApplicationScoped
@Transactional
class SubscriptionDesk {

    private final Subscriptions subscriptions;
    private final StandingQuery queries;
    private final Addressee addressee;
    private final Instance<Seal> seal;
    private final Caller caller;
    private final Clock clock;

    SubscriptionDesk(
            Subscriptions subscriptions,
            StandingQuery queries,
            Addressee addressee,
            Instance<Seal> seal,
            Caller caller,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.queries = queries;
        this.addressee = addressee;
        this.seal = seal;
        this.caller = caller;
        this.clock = clock;
    }

    UUID subscribe(String query, Wanted wanted, String format) {
        queries.mustBeKnown(query);
        var duty = caller.duty();
        if (duty == null) {
            throw refused("division", "duty", "Who subscribes is on duty somewhere");
        }
        addressee
                .objection(wanted.dest())
                .ifPresent(why -> {
                    throw refused("dest", "address", why);
                });
        var id = Ids.next();
        var now = clock.instant();
        var schedule = wanted.schedule();
        subscriptions.add(
                new Subscription(
                        id,
                        duty,
                        query,
                        wanted.dest(),
                        sealed(wanted.signatureToken(), id),
                        StandingQuery.format(format),
                        schedule,
                        wanted.reportIfEmpty(),
                        now,
                        subscriptions.before(wanted.initialRecordTime()),
                        null,
                        schedule == null ? now : schedule.next(now),
                        0,
                        null,
                        null));
        return id;
    }

    List<SubscriptionCard> page(String query, @Nullable UUID after, int rows) {
        queries.mustBeKnown(query);
        return subscriptions.page(query, caller.scope(), after, rows).stream()
                .map(SubscriptionCard::of)
                .toList();
    }

    SubscriptionCard read(String query, UUID id) {
        return subscriptions
                .find(query, id, caller.scope())
                .map(SubscriptionCard::of)
                .orElseThrow(SubscriptionDesk::unknown);
    }

    void end(String query, UUID id) {
        if (!subscriptions.remove(query, id, caller.scope())) {
            throw unknown();
        }
    }

    private @Nullable String sealed(@Nullable String token, UUID id) {
        return token == null ? null : seal.get().close(token, Subscription.bond(id));
    }

    private static Refusal refused(String field, String rule, String why) {
        return new Refusal(
                Trouble.SUBSCRIPTION_CONTROLS,
                "The subscription is refused",
                List.of(Flaw.ofWhole(field, rule, why)));
    }

    private static Refusal unknown() {
        return new Refusal(Trouble.NO_SUCH_RESOURCE, "There is no such subscription");
    }
}
