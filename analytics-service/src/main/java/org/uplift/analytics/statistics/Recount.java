package org.uplift.analytics.statistics;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.measure.PovertyLines;
import org.uplift.analytics.measure.Sums;
import org.uplift.events.EventCodec;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.Beside;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;

/// Counts a division from the facts themselves: the latest version of every household, added up. It
/// shares nothing with the fold but what a household contributes.
final class Recount {

    private static final Duration MOMENT = Duration.ofMillis(200);
    private static final int MOST_SILENCES = 100;
    private static final byte[] NOTHING = {};

    private final String division;
    private final PovertyLines lines;
    private final Consumer<String, String> facts;
    private final Map<UUID, Latest> households = new HashMap<>();
    private final Map<Cell, Cell> cells = new HashMap<>();
    private long read;

    /// @param facts all of the topic, from its beginning
    Recount(String division, PovertyLines lines, Consumer<String, String> facts) {
        this.division = division;
        this.lines = lines;
        this.facts = facts;
    }

    /// What is known of a household, in few bytes: there may be millions.
    ///
    /// @param cell nothing while it lives outside the division
    private record Latest(long version, @Nullable Cell cell, byte[] sums) {}

    /// Reads what was told since the last time, and waits a moment where it was nothing.
    ///
    /// @throws TimeoutException when Kafka tells no more, though there is more
    void readOn() {
        var ends = facts.endOffsets(facts.assignment());
        var silences = 0;
        do {
            var told = facts.poll(MOMENT);
            told.forEach(this::learn);
            silences = told.isEmpty() ? silences + 1 : 0;
            if (silences > MOST_SILENCES) {
                throw new TimeoutException("Kafka tells no more");
            }
        } while (ends.entrySet().stream().anyMatch(end -> isBehind(end.getKey(), end.getValue())));
    }

    private boolean isBehind(TopicPartition partition, long end) {
        return facts.position(partition) < end;
    }

    long facts() {
        return read;
    }

    Map<Cell, Sums> sums() {
        var sums = new HashMap<Cell, Sums>();
        for (var latest : households.values()) {
            var cell = latest.cell();
            if (cell != null) {
                var one = Sums.read(ByteBuffer.wrap(latest.sums()));
                var _ = sums.merge(cell, one, Sums::plus);
                var _ = sums.merge(Cell.TOTAL, one, Sums::plus);
            }
        }
        return sums;
    }

    private void learn(ConsumerRecord<String, String> told) {
        read++;
        try {
            EventCodec.hear(told.value(), HouseholdEvent.class)
                    .filter(fact -> fact.event().subject().toString().equals(told.key()))
                    .ifPresent(fact ->
                            contribution(fact.event())
                                    .ifPresent(one ->
                                            learn(fact.event().subject(), fact.version(), one)));
        } catch (RuntimeException _) {
            // nonsense counts nowhere; the fold has laid it aside
        }
    }

    private void learn(UUID household, long version, Contribution one) {
        var latest = households.get(household);
        if (latest == null || latest.version() < version) {
            var lives = Level.of(division).above(one.village()).equals(division);
            households.put(
                    household,
                    lives
                            ? new Latest(version, known(one.cell()), one.sums().bytes())
                            : new Latest(version, null, NOTHING));
        }
    }

    private Cell known(Cell cell) {
        return cells.computeIfAbsent(cell, same -> same);
    }

    private Optional<Contribution> contribution(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered(_, var profile) ->
                    Optional.of(Contribution.of(profile, lines));
            case HouseholdChanged(_, var profile) -> Optional.of(Contribution.of(profile, lines));
            case HouseholdErased(_, var division, _) ->
                    Optional.of(Contribution.nothingIn(division));
            case Beside _ -> Optional.empty();
        };
    }
}
