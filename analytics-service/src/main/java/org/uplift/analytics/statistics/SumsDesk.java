package org.uplift.analytics.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.uplift.analytics.measure.Generation;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Tally;
import org.uplift.platform.database.Behalf;

/// Enters the tallies of this service's own generation; those of others are theirs to enter.
@ApplicationScoped
class SumsDesk {

    private final DataSource database;
    private final Generation generation;
    private final Clock clock;

    SumsDesk(DataSource database, Generation generation, Clock clock) {
        this.database = database;
        this.generation = generation;
        this.clock = clock;
    }

    /// @param read how far the partitions have been read with this
    void enter(ConsumerRecords<String, byte[]> told, Map<Integer, Long> read) {
        var last = new HashMap<SumKey, Tally>();
        told.forEach(message -> read(message, last));
        Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().run(() -> enter(last, read)));
    }

    /// All that was told when somebody looked is entered.
    void arrive() {
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() -> {
                            try (var connection = database.getConnection()) {
                                new Stage(connection, generation).showIfBegun();
                            } catch (SQLException e) {
                                throw new IllegalStateException("No other sums are shown", e);
                            }
                        }));
    }

    Map<Integer, Long> positions() {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    try (var connection = database.getConnection()) {
                        return new Positions(connection, generation).all();
                    }
                });
    }

    private static void read(ConsumerRecord<String, byte[]> message, Map<SumKey, Tally> last) {
        if (message.value() != null) {
            last.put(SumKey.parse(message.key()), Tally.read(ByteBuffer.wrap(message.value())));
        }
    }

    private void enter(Map<SumKey, Tally> last, Map<Integer, Long> positions) {
        try (var connection = database.getConnection()) {
            var stage = new Stage(connection, generation);
            stage.enter();
            new SumTable(connection, generation, OfficeDay.of(clock.instant())).enter(last);
            new Positions(connection, generation).move(positions);
            stage.showIfCaughtUp();
        } catch (SQLException e) {
            throw new IllegalStateException("The sums could not be entered", e);
        }
    }
}
