package org.uplift.trace.capture;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.trace.epcis.Document;
import org.uplift.trace.epcis.Unfit;

/// The door by which the trade's own rooms record a step as EPCIS events, in the caller's
/// transaction: what they write and its events are both there or neither.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Recorder {

    private static final String IN_WHOSE_NAME = "select current_setting('role')";
    private static final String IN_THE_NAME_OF = "select set_config('role', ?, true)";

    private final EventStore events;
    private final DataSource database;
    private final Clock clock;
    private final String service;

    /// @param service the role in whose name events are stored: their order and their ids know no
    ///   scope
    Recorder(
            EventStore events,
            DataSource database,
            Clock clock,
            @ConfigProperty(name = "uplift.database.works") String service) {
        this.events = events;
        this.database = database;
        this.clock = clock;
        this.service = service;
    }

    /// What is said again is silently the same.
    ///
    /// @param division they belong to
    /// @param said EPCIS 2.0 in JSON; what is beside the standard names its prefixes in `@context`
    /// @return their ids
    /// @throws Unfit where one of them breaks a rule; nothing is stored then
    /// @throws org.uplift.trace.epcis.Refusal where another event has the id of one of them
    public List<String> record(String division, List<ObjectNode> said) {
        var now = clock.instant();
        var document = Document.ofEvents(said, now);
        var flaws = document.check(now);
        if (!flaws.isEmpty()) {
            throw new Unfit(flaws);
        }
        var all =
                IntStream.range(0, said.size())
                        .mapToObj(i -> Candidate.of(i, document.events().get(i)))
                        .toList();
        for (var refused : store(division, all)) {
            throw refused.exception();
        }
        return all.stream().map(Candidate::id).toList();
    }

    /// Says of events that they were wrong. They stay, and beside each stands what says so.
    ///
    /// @param reason in CBV's word
    /// @param corrective the ids of events that hold instead
    public void declareWrong(
            String division, List<String> ids, String reason, List<String> corrective) {
        if (ids.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            var retraction = new Retraction(clock.instant(), reason, corrective);
            var _ = record(division, retraction.of(connection, ids));
        } catch (SQLException e) {
            throw new IllegalStateException("The events cannot be read", e);
        }
    }

    /// No event is stored until the caller's transaction ends.
    public void pause() {
        try (var connection = database.getConnection();
                var pause = connection.createStatement()) {
            var _ = pause.execute(EventStore.ALONE);
        } catch (SQLException e) {
            throw new IllegalStateException("Events go on being stored", e);
        }
    }

    private List<Refused> store(String division, List<Candidate> all) {
        try (var connection = database.getConnection()) {
            var caller = caller(connection);
            speak(connection, service);
            var refused = events.store(division, all, Behaviour.ROLLBACK);
            speak(connection, caller);
            return refused;
        } catch (SQLException e) {
            throw new IllegalStateException("The step was not recorded", e);
        }
    }

    private static String caller(Connection connection) throws SQLException {
        try (var ask = connection.createStatement()) {
            var row = ask.executeQuery(IN_WHOSE_NAME);
            return row.next() ? row.getString(1) : "none";
        }
    }

    private static void speak(Connection connection, String role) throws SQLException {
        try (var speak = connection.prepareStatement(IN_THE_NAME_OF)) {
            speak.setString(1, role);
            var _ = speak.execute();
        }
    }
}
