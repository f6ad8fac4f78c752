package org.uplift.household.tracks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.registry.Owner;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

/// Who comes while others are written: here, while somebody holds what is being written.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TrackIntakeTest {

    private final String name = "walker-" + Ids.next();
    private final Instant now = Instant.ofEpochSecond(Instant.now().getEpochSecond() / 600 * 600);
    private final TrackIntake intake;
    private String village = "";

    @Inject
    TrackIntakeTest(TrackIntake intake) {
        this.intake = intake;
    }

    @BeforeEach
    void open() {
        Room.open();
        village = Room.newVillage();
    }

    @Test
    void areWrittenTogetherAndAnsweredOnceTheyAreCommitted() throws SQLException {
        var some = IntStream.range(0, 20).mapToObj(i -> point("-" + i)).toList();

        var answers = meanwhile(some);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join().kept()).isOne());
        assertThat(asked("select sum(points)")).isEqualTo(20);
        assertThat(asked("select count(distinct cast(xmin as text))")).isOne();
    }

    @Test
    void areKeptFromNothingBySomebodyWhoCannotBeWritten() throws SQLException {
        var answers = meanwhile(List.of(point("-1"), point("-2\0"), point("-3")));

        assertThat(answers.getFirst().join().kept()).isOne();
        assertThat(answers.getLast().join().kept()).isOne();
        assertThatThrownBy(answers.get(1)::join).isInstanceOf(CompletionException.class);
        assertThat(asked("select sum(points)")).isEqualTo(2);
    }

    @Test
    void areCountedOnceWhereTheyBringTheSame() throws SQLException {
        var answers = meanwhile(List.of(point("-1"), point("-1"), point("-2")));

        assertThat(answers)
                .extracting(CompletableFuture::join)
                .containsExactly(new Receipt(1, 0, 0), new Receipt(0, 1, 0), new Receipt(1, 0, 0));
        assertThat(asked("select sum(points)")).isEqualTo(2);
    }

    /// Nobody is answered while the one before them is still being written.
    private List<CompletableFuture<Receipt>> meanwhile(List<Delivery> some) throws SQLException {
        var first = Delivery.of("first-" + name, village, List.of(fix(0)), 0);
        assertThat(intake.take(first).join().kept()).isOne();
        try (var hand = Owner.connection();
                var watch = Owner.connection()) {
            hand.setAutoCommit(false);
            hold(hand, first.subject());
            var next = intake.take(Delivery.of(first.subject(), village, List.of(fix(1)), 0));
            await().atMost(Duration.ofSeconds(9)).until(() -> isSomebodyWaiting(watch));
            var answers = some.stream().map(intake::take).toList();
            assertThat(answers).noneMatch(CompletableFuture::isDone);
            hand.rollback();

            assertThat(next.join().kept()).isOne();
            return answers;
        }
    }

    private Delivery point(String suffix) {
        return Delivery.of(name + suffix, village, List.of(fix(0)), 0);
    }

    private Fix fix(int second) {
        return Fix.of(now.plusSeconds(second), 33.1, 116.1, 8);
    }

    private static void hold(Connection hand, String subject) throws SQLException {
        var sql = "select from track_chunk where subject = ? for update";
        try (var hold = hand.prepareStatement(sql)) {
            hold.setString(1, subject);
            var _ = hold.executeQuery();
        }
    }

    private static boolean isSomebodyWaiting(Connection watch) throws SQLException {
        try (var ask = watch.createStatement();
                var row = ask.executeQuery("select count(*) from pg_locks where not granted")) {
            return row.next() && row.getInt(1) > 0;
        }
    }

    private int asked(String what) throws SQLException {
        var sql = what + " from track_chunk where subject like ?";
        try (var watch = Owner.connection();
                var ask = watch.prepareStatement(sql)) {
            ask.setString(1, name + "%");
            var row = ask.executeQuery();
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
