package org.uplift.household.family;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change as one of its households remembers it: what it was before and after.
@Entity
class FamilyRecord {

    @Id private UUID id;
    private UUID householdId;
    private UUID change;
    private String kind;
    private @Nullable String reason;
    private LocalDate happened;
    private UUID[] members;
    private @Nullable UUID other;
    private @Nullable Long versionBefore;
    private String divisionBefore;
    private int sizeBefore;
    private long versionAfter;
    private String divisionAfter;
    private int sizeAfter;
    private Instant decidedAt;
    private String decidedBy;
    private @Nullable Instant undoneAt;
    private @Nullable String undoneBy;

    @SuppressWarnings("NullAway.Init")
    protected FamilyRecord() {}

    FamilyRecord(UUID id, Passage passage, Instant at, String by) {
        var outline = passage.outline();
        var before = passage.before();
        var after = passage.household();
        this.id = id;
        this.householdId = after.id();
        this.change = passage.change();
        this.kind = outline.kind();
        this.reason = outline.reason();
        this.happened = outline.on();
        this.members = outline.members().toArray(UUID[]::new);
        this.other = outline.other();
        this.versionBefore = before.version();
        this.divisionBefore = before.division();
        this.sizeBefore = before.size();
        this.versionAfter = after.version();
        this.divisionAfter = after.file().division();
        this.sizeAfter = after.file().size();
        this.decidedAt = at;
        this.decidedBy = by;
    }

    UUID id() {
        return id;
    }

    UUID change() {
        return change;
    }

    Outline outline() {
        return new Outline(kind, reason, happened, List.of(members), other);
    }

    Footing before() {
        return new Footing(versionBefore, divisionBefore, sizeBefore);
    }

    Footing after() {
        return new Footing(versionAfter, divisionAfter, sizeAfter);
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    void undo(Instant at, String by) {
        undoneAt = at;
        undoneBy = by;
    }

    FamilyRecordCard card() {
        return new FamilyRecordCard(
                change,
                kind,
                reason,
                happened,
                List.of(members),
                other,
                before(),
                after(),
                decidedAt,
                decidedBy,
                undoneAt,
                undoneBy);
    }
}
