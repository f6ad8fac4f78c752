package org.uplift.sandbox;

import java.nio.file.Path;

/// A program that starts PostgreSQL and ends as if it were killed: nothing is stopped.
final class Killed {

    static final int STATUS = 37;

    private Killed() {}

    public static void main(String[] folder) throws Exception {
        var server = Postgres.start(Home.kept(Path.of(folder[0])), 0);
        PostgresTest.tell(server, "create table cow as select 'Bella' as name");
        Runtime.getRuntime().halt(STATUS);
    }
}
