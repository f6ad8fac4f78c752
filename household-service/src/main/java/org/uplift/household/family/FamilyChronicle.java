package org.uplift.household.family;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Household;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;

/// What has happened in families: remembered beside the household, and told.
@ApplicationScoped
@Transactional
class FamilyChronicle {

    private static final UUID LATEST = new UUID(-1, -1);

    private final FamilyRecords records;
    private final Amendments amendments;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    FamilyChronicle(
            FamilyRecords records,
            Amendments amendments,
            Outbox outbox,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.records = records;
        this.amendments = amendments;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    FamilyRecord note(Passage passage) {
        var record = new FamilyRecord(Ids.next(), passage, now(), caller.subject());
        records.persist(record);
        outbox.append(passage.household(), List.of(passage.fact()));
        return record;
    }

    void noteUndoing(FamilyRecord record, Footing before, Household household) {
        record.undo(now(), caller.subject());
        var passage = new Passage(record.change(), record.outline(), before, household);
        outbox.append(household, List.of(passage.undoing()));
    }

    Page<FamilyRecordCard> page(UUID household, @Nullable String after, int limit) {
        audit.read(amendments.look(household).touched());
        var before = after == null ? LATEST : Place.seekId(after);
        var found = records.of(household, before, limit + 1);
        return Page.of(found, limit, last -> last.id().toString()).map(FamilyRecord::card);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.HERE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }
}
