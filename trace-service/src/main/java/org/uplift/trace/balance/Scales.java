package org.uplift.trace.balance;

import static java.util.function.Predicate.not;

import io.quarkus.arc.All;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uplift.trace.capture.Errors;
import org.uplift.trace.capture.Onlooker;
import org.uplift.trace.capture.Stored;

/// Weighs what went of each lot, each making and each plot against what came, whenever an event
/// touches them. It looks when the genealogy has learned.
@ApplicationScoped
@Priority(400)
class Scales implements Onlooker {

    private final List<Capacity> capacities;

    Scales(@All List<Capacity> capacities) {
        this.capacities = List.copyOf(capacities);
    }

    @Override
    public void see(Connection connection, List<Stored> events) throws SQLException {
        var errors = new Errors(connection);
        var wrong = errors.among(events);
        var told =
                events.stream()
                        .filter(not(Stored::declaresError))
                        .filter(event -> !wrong.contains(event.eventId()))
                        .toList();
        var undone = errors.withdrawnBy(events);
        var postings = new LinkedHashMap<Account, Posting>();
        told.stream().flatMap(Posting::of).forEach(it -> post(postings, it));
        undone.stream().flatMap(Posting::of).map(Posting::undone).forEach(it -> post(postings, it));
        var found = new ArrayList<Weighing>();
        for (var balance : new Balances(connection).post(postings.values())) {
            found.add(weigh(connection, balance));
        }
        var touched = Stream.concat(told.stream(), undone.stream()).toList();
        found.addAll(new Makings(connection).weigh(touched));
        new FindingBook(connection).keep(found, events.getFirst().recordedAt());
    }

    private static void post(Map<Account, Posting> postings, Posting posting) {
        postings.merge(posting.account(), posting, Posting::plus);
    }

    private Weighing weigh(Connection connection, Posting balance) throws SQLException {
        var account = balance.account();
        if (!account.isPlot()) {
            return Weighing.ofLot(balance);
        }
        for (var capacity : capacities) {
            var bears = capacity.kilograms(connection, account.plot(), account.year());
            if (bears.isPresent()) {
                return Weighing.ofPlot(balance, bears.get());
            }
        }
        return Weighing.ofPlot(balance, null);
    }
}
