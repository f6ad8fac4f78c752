package org.uplift.events.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventType;

/// The facts of produce and its growers. Money is told as it came in; told again under the same id
/// with a higher version, it is corrected, and nothing at all takes it back.
public sealed interface TraceEvent extends DomainEvent {

    /// Fruit of the household was brought in.
    ///
    /// @param plotId where it grew
    @EventType("trace.harvest-recorded.v1")
    record HarvestRecorded(
            UUID harvestId,
            UUID householdId,
            UUID growerId,
            UUID plotId,
            long grams,
            LocalDate harvestedOn)
            implements TraceEvent {

        @Override
        public UUID subject() {
            return harvestId;
        }
    }

    /// Produce of the household was sold and paid for.
    ///
    /// @param soldOn its year is the year of the income
    @EventType("trace.produce-sold.v1")
    record ProduceSold(
            UUID saleId, UUID householdId, UUID growerId, long amountFen, LocalDate soldOn)
            implements TraceEvent {

        @Override
        public UUID subject() {
            return saleId;
        }
    }

    /// Somebody pledged to support the household; nothing was paid yet.
    ///
    /// @param pledgedOn the day, in Shanghai
    @EventType("trace.pledge-made.v1")
    record PledgeMade(
            UUID pledgeId, UUID householdId, UUID growerId, long amountFen, LocalDate pledgedOn)
            implements TraceEvent {

        @Override
        public UUID subject() {
            return pledgeId;
        }
    }

    /// What somebody had pledged for the household's produce was handed over to it.
    ///
    /// @param handedOverOn its year is the year of the income
    @EventType("trace.pledge-handed-over.v1")
    record PledgeHandedOver(
            UUID pledgeId, UUID householdId, UUID growerId, long amountFen, LocalDate handedOverOn)
            implements TraceEvent {

        @Override
        public UUID subject() {
            return pledgeId;
        }
    }

    /// A device that measures said too long what it should not, or nothing.
    ///
    /// @param cause `limit` or `silence`
    /// @param kind of reading, by the Core Business Vocabulary; `none` for silence
    @EventType("trace.sensor-alarm-raised.v1")
    record SensorAlarmRaised(
            UUID alarmId, UUID deviceId, String division, String cause, String kind, Instant since)
            implements TraceEvent {

        @Override
        public UUID subject() {
            return alarmId;
        }
    }

    /// It is over.
    @EventType("trace.sensor-alarm-ended.v1")
    record SensorAlarmEnded(UUID alarmId, UUID deviceId, String division, Instant endedAt)
            implements TraceEvent {

        @Override
        public UUID subject() {
            return alarmId;
        }
    }
}
