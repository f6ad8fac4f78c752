package org.uplift.analytics.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Chronicle;
import org.uplift.analytics.Storyteller;
import org.uplift.analytics.Truth;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.measure.PovertyLines;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Sums;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StatisticsStreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String KEPT =
            """
            select division, label, status, attribute, cause, sums from cell_sums
            union all
            select division, '*', '*', '*', '*', sums from division_sums\
            """;

    @Inject StatisticsStream stream;
    @Inject DataSource database;
    @Inject PovertyLines lines;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void keepsWhatARecountWouldGiveThoughItStopsInBetween() {
        var chronicle = new Chronicle(42);
        try (var teller = new Storyteller(broker)) {
            teller.tell(chronicle.tell(2_500, 300));
            stream.close();
            teller.tell(chronicle.tell(1_000, 300));
            stream.open();
            teller.tell(chronicle.tell(2_500, 300));
        }

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(Behalf.ofTheService(this::kept))
                                .containsAllEntriesOf(told(chronicle))
                                .hasSameSizeAs(told(chronicle)));
    }

    /// Below the nation, which other tests' households live in too.
    private Map<SumKey, Sums> told(Chronicle chronicle) {
        var sums = Truth.of(chronicle, lines);
        sums.keySet().removeIf(key -> key.division().equals(Level.NATION_CODE));
        return sums;
    }

    private Map<SumKey, Sums> kept() throws SQLException {
        var kept = new HashMap<SumKey, Sums>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEPT);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var cell =
                        new Cell(
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5));
                var key = new SumKey(rows.getString(1), cell);
                var sums = Sums.read(ByteBuffer.wrap(rows.getBytes(6)));
                if (Chronicle.tellsOf(key.division()) && !sums.equals(Sums.NONE)) {
                    kept.put(key, sums);
                }
            }
        }
        return kept;
    }
}
