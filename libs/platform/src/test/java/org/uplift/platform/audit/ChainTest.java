package org.uplift.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.platform.audit.Proof.Break;
import org.uplift.testkit.Seed;

class ChainTest {

    private static final int TRIALS = 1_000;

    private Archive archive;

    @BeforeEach
    void open() throws SQLException {
        archive = Archive.open();
    }

    @Test
    void findsEachOfAThousandEditsDeletionsAndSwaps() throws SQLException {
        write(12);
        var head = archive.seal();
        var tampering = new Tampering(new Random(Seed.of(7)), Math.toIntExact(head.sequence()));
        var kinds = new HashSet<String>();
        try (var owner = archive.session()) {
            var auditor = new Auditor(owner);
            for (var trial = 0; trial < TRIALS; trial++) {
                var done = tampering.commit(owner);
                assertThat(auditor.verify(head).firstBreak()).as(done).isNotNull();
                kinds.add(done);
                owner.rollback();
                assertThat(auditor.verify(head).firstBreak()).isNull();
            }
        }
        assertThat(kinds).hasSizeGreaterThan(TRIALS / 4);
    }

    /// Why a head is told outside of the database.
    @Test
    void missesWhatWasTakenOffTheEndWhereNoHeadIsExpected() throws SQLException {
        write(4);
        var head = archive.seal();
        execute("delete from audit_seal where sequence > 5");
        execute("delete from audit_entry where entry not in (select entry from audit_seal)");

        assertThat(archive.verify(Head.BEGINNING).firstBreak()).isNull();
        assertThat(archive.verify(head).firstBreak()).isEqualTo(new Break(6, "missing-seal"));
    }

    @Test
    void findsAChainThatWasForgedAnewFromItsMiddle() throws SQLException {
        write(4);
        var head = archive.seal();
        execute("delete from audit_seal where sequence > 3");
        execute(
                "update audit_entry set subject = 'somebody else'"
                        + " where entry not in (select entry from audit_seal)");
        assertThat(archive.seal().sequence()).isEqualTo(head.sequence());

        assertThat(archive.verify(Head.BEGINNING).firstBreak()).isNull();
        assertThat(archive.verify(head).firstBreak())
                .isEqualTo(new Break(head.sequence(), "other-head"));
    }

    @Test
    void sealsNothingThatAnOlderTransactionCouldStillComeBefore() throws SQLException {
        try (var early = archive.session();
                var late = archive.session()) {
            Archive.write(early, "early", 1);
            Archive.write(late, "late", 1);
            late.commit();
            assertThat(archive.seal()).isEqualTo(Head.BEGINNING);
            early.commit();
        }
        assertThat(archive.seal().sequence()).isEqualTo(2);
        assertThat(
                        column(
                                "select subject from audit_seal join audit_entry using (entry)"
                                        + " order by sequence"))
                .containsExactly("early0", "late0");
    }

    @Test
    void leavesOutWhatWasRolledBack() throws SQLException {
        try (var writer = archive.session()) {
            Archive.write(writer, "never", 1);
            writer.rollback();
        }
        write(1);

        assertThat(archive.seal().sequence()).isEqualTo(1);
        assertThat(archive.verify(Head.BEGINNING).sound()).isTrue();
    }

    @Test
    void sealsAllThatComesInSideBySide() throws Exception {
        try (var crowd = Executors.newFixedThreadPool(6)) {
            var writers =
                    IntStream.range(0, 5)
                            .<Callable<Object>>mapToObj(writer -> () -> writeManyTimes(writer))
                            .toList();
            var work = writers.stream().map(crowd::submit).toList();
            while (work.stream().anyMatch(one -> !one.isDone())) {
                var _ = archive.seal();
            }
            for (var one : work) {
                var _ = one.get();
            }
        }
        var verification = archive.verify(archive.seal());

        assertThat(verification.sound()).isTrue();
        assertThat(verification.unsealed()).isZero();
        assertThat(column("select count(*) from audit_entry"))
                .containsExactly(Long.toString(verification.sealed()));
    }

    @Test
    void reportsWhatHasWaitedForMoreThanAMinute() throws SQLException {
        write(1);
        assertThat(archive.verify(Head.BEGINNING).sound()).isTrue();
        execute("update audit_entry set at = now() - interval '61 seconds'");

        var verification = archive.verify(Head.BEGINNING);

        assertThat(verification.sound()).isFalse();
        assertThat(verification.firstBreak()).isNull();
        assertThat(verification.unsealed()).isEqualTo(1);
        assertThat(verification.oldestUnsealedSeconds()).isBetween(61.0, 120.0);
    }

    @Test
    void readsAHeadAsItWasTold() {
        var head = Head.BEGINNING.then(new Content(List.of("1", "2")));

        assertThat(Head.of(head.toString())).contains(head);
        assertThat(Head.of("1-00")).isEmpty();
    }

    private Object writeManyTimes(int writer) throws SQLException {
        try (var connection = archive.session()) {
            for (var time = 0; time < 40; time++) {
                Archive.write(connection, writer + "/" + time, 1 + time % 3);
                connection.commit();
            }
        }
        return writer;
    }

    private void write(int many) throws SQLException {
        try (var writer = archive.session()) {
            Archive.write(writer, "subject", many);
            writer.commit();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var owner = archive.session();
                var work = owner.createStatement()) {
            assertThat(work.executeUpdate(sql)).isPositive();
            owner.commit();
        }
    }

    private List<String> column(String query) throws SQLException {
        try (var reader = archive.session();
                var ask = reader.createStatement();
                var rows = ask.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
