package org.uplift.household.divisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Infrastructure;

/// The memory of one replica beside a database that others fill as well.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DivisionsTest {

    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    private final DataSource database;
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final Divisions divisions;

    @Inject
    DivisionsTest(DataSource database) {
        InstantSource time = now::get;
        this.database = database;
        this.divisions = new Divisions(database, time.withZone(ZoneOffset.UTC));
    }

    @Test
    void learnsWhatAnotherReplicaLoaded() throws SQLException {
        load("820000000000");
        assertThat(divisions.treeWith("820000000000").find("820000000000")).isPresent();
        load("830000000000");
        now.set(START.plusSeconds(1));

        assertThat(divisions.treeWith("830000000000").find("830000000000")).isPresent();
    }

    /// Had the database been asked, the answer would be another.
    @Test
    void asksOnceASecondForWhatDoesNotExist() throws SQLException {
        load("840000000000");
        assertThat(divisions.treeWith("990000000000").find("990000000000")).isEmpty();
        load("850000000000");
        now.set(START.plusMillis(999));

        assertThat(divisions.treeWith("850000000000").find("850000000000")).isEmpty();
    }

    @Test
    void refusesNobodyWhileTheFirstOneLooks() throws Exception {
        load("860000000000");
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var found =
                    IntStream.range(0, 8).mapToObj(_ -> crowd.submit(() -> knows(start))).toList();
            start.countDown();
            for (var one : found) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    private boolean knows(CountDownLatch start) throws InterruptedException {
        start.await();
        return divisions.treeWith("860000000000").find("860000000000").isPresent();
    }

    private void load(String code) throws SQLException {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into division (code, name, level) values (?, '省', 'PROVINCE')"
                                        + " on conflict do nothing")) {
            insert.setString(1, code);
            var _ = insert.executeUpdate();
        }
    }
}
