package org.uplift.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.uplift.local.county.County;

/// A county's file brought in from end to end, and then the same rows by `COPY`.
record ImportRound(
        County county,
        Path file,
        String type,
        ImportDesk desk,
        PackagedService service,
        Connection database,
        Path scratch) {

    private static final Target BESIDE_COPY = Target.atLeast(0.5, "x");

    List<String> run(String kafka) throws Exception {
        awaitPublished();
        execute("truncate household cascade");
        execute("checkpoint");
        var audited = number("select coalesce(max(entry), 0) from audit_entry");
        try (var hearing = new Hearing(kafka)) {
            var cpu = service.cpu();
            var clock = bringIn();
            var used = service.cpu().minus(cpu);
            var facts = scratch.resolve("outbox.copy");
            check(hearing.writeDown(facts));
            var copy = new PlainCopy(database, scratch, audited, facts);
            var copied = copy.time();
            return List.of(
                    "  import %s; service CPU %.1f s".formatted(told(clock), seconds(used)),
                    "  COPY   %s; %,d bytes".formatted(told(copied), copy.bytes()),
                    BESIDE_COPY.line(
                            "  import beside COPY", seconds(copied.all()) / seconds(clock.all())));
        }
    }

    private Stages bringIn() throws Exception {
        var clock = new Stages();
        var id = desk.send(file, type);
        clock.reached("received");
        var _ = desk.await(id, "ready");
        clock.reached("checked");
        desk.commit(id);
        var _ = desk.await(id, "committed");
        clock.reached("committed");
        awaitPublished();
        clock.reached("published");
        return clock;
    }

    /// A household, its persons and its fact are a row each.
    private String told(Stages clock) {
        var rows = 2 * county.households() + county.persons();
        return "%,.0f rows/s, %,.0f households/s: %s"
                .formatted(
                        rows / seconds(clock.all()),
                        county.households() / seconds(clock.all()),
                        clock.told());
    }

    /// @param told how many households the topic told of
    private void check(int told) throws SQLException {
        var households = count("household");
        var persons = count("person");
        if (households != county.households()
                || persons != county.persons()
                || told != county.households()) {
            throw new IllegalStateException(
                    "%d households and %d persons arrived, %d were told of"
                            .formatted(households, persons, told));
        }
    }

    private void awaitPublished() throws SQLException, InterruptedException {
        while (count("outbox") > 0) {
            Thread.sleep(20);
        }
    }

    private long count(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    private long number(String query) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            var _ = found.next();
            return found.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
