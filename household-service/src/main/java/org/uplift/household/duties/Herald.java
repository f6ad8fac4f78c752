package org.uplift.household.duties;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hibernate.Session;
import org.uplift.events.user.UserEvent.DutiesChanged;
import org.uplift.platform.duties.DutyRoll;
import org.uplift.platform.duties.DutyRoll.Entry;
import org.uplift.platform.outbox.OutboxCopy;
import org.uplift.platform.outbox.OutboxCopy.Versioned;

/// Tells every service how those stand about whom something was decided, this one at once, and
/// writes it into the history: all in the transaction of the decision.
@ApplicationScoped
class Herald {

    private final Session database;
    private final Users users;
    private final Leaves leaves;
    private final Standings standings;
    private final History history;
    private final OutboxCopy outbox;
    private final DutyRoll roll;
    private final Today today;

    Herald(
            Session database,
            Users users,
            Leaves leaves,
            Standings standings,
            History history,
            OutboxCopy outbox,
            DutyRoll roll,
            Today today) {
        this.database = database;
        this.users = users;
        this.leaves = leaves;
        this.standings = standings;
        this.history = history;
        this.outbox = outbox;
        this.roll = roll;
        this.today = today;
    }

    /// @param decided about whom; whoever stands in for them stands otherwise now, too
    void tell(Collection<String> decided) {
        var subjects = new TreeSet<>(decided);
        subjects.addAll(leaves.standIns(decided, today.day()));
        var all = decided(subjects);
        var versions = all.stream().collect(toMap(User::subject, User::version));
        var now = standings.of(subjects, all);
        database.doWork(connection -> send(connection, now, versions));
        roll.learn(now.stream().map(one -> new Entry(version(one, versions), one)).toList());
    }

    /// What concerns no other service.
    void note(Collection<String> subjects) {
        var _ = decided(subjects);
    }

    private List<User> decided(Collection<String> subjects) {
        var all = users.of(subjects);
        all.forEach(User::turnPage);
        database.flush();
        history.write(all);
        return all;
    }

    private void send(Connection connection, List<DutiesChanged> now, Map<String, Long> versions)
            throws SQLException {
        outbox.append(
                connection,
                now.stream().map(one -> new Versioned(version(one, versions), one)).toList());
    }

    private static long version(DutiesChanged one, Map<String, Long> versions) {
        return versions.getOrDefault(one.user(), 0L);
    }
}
