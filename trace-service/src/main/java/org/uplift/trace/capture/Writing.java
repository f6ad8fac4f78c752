package org.uplift.trace.capture;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Events being written, under the eyes of all onlookers. Where one objects, what was written is
/// taken back to where it was.
///
/// @param last number that is taken
record Writing(
        Connection connection, List<Onlooker> onlookers, String division, Instant now, long last) {

    /// Where somebody objects and the others are wanted all the same, each is written alone: the
    /// earlier one in the document stands.
    ///
    /// @return those that somebody objects to
    List<Refused> write(List<Candidate> fresh, Behaviour behaviour) throws SQLException {
        if (fresh.isEmpty()) {
            return List.of();
        }
        var refused = attempt(fresh, last);
        if (refused.isEmpty() || fresh.size() == 1 || behaviour == Behaviour.ROLLBACK) {
            return refused;
        }
        var all = new ArrayList<Refused>();
        for (var i = 0; i < fresh.size(); i++) {
            all.addAll(attempt(List.of(fresh.get(i)), last + i));
        }
        return all;
    }

    private List<Refused> attempt(List<Candidate> fresh, long before) throws SQLException {
        say("savepoint document");
        try {
            var rows = new EventRows(division, now);
            var stored = new ArrayList<Stored>();
            for (var one : fresh) {
                stored.add(rows.add(before + 1 + stored.size(), one));
            }
            rows.copy(connection);
            for (var onlooker : onlookers) {
                onlooker.see(connection, List.copyOf(stored));
            }
            say("release savepoint document");
            return List.of();
        } catch (Objection e) {
            say("rollback to savepoint document");
            say("release savepoint document");
            return List.of(e.against(fresh.get((int) (e.seq() - before - 1))));
        }
    }

    private void say(String statement) throws SQLException {
        try (var say = connection.createStatement()) {
            var _ = say.execute(statement);
        }
    }
}
