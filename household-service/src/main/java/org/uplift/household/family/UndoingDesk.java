package org.uplift.household.family;

import static java.util.Objects.requireNonNull;
import static org.uplift.household.family.FamilyRule.ABSORBED_CHANGED;
import static org.uplift.household.family.FamilyRule.HISTORY_GONE;
import static org.uplift.household.family.FamilyRule.NO_MERGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Edition;
import org.uplift.household.registry.FormerFiles;
import org.uplift.household.registry.Household;
import org.uplift.platform.problem.NotFound;

/// Where two households that were merged become two again.
@ApplicationScoped
@Transactional
class UndoingDesk {

    private final Amendments amendments;
    private final FormerFiles files;
    private final FamilyRecords records;
    private final FamilyChronicle chronicle;
    private final FamilyDesk desk;
    private final Estate estate;

    UndoingDesk(
            Amendments amendments,
            FormerFiles files,
            FamilyRecords records,
            FamilyChronicle chronicle,
            FamilyDesk desk,
            Estate estate) {
        this.amendments = amendments;
        this.files = files;
        this.records = records;
        this.chronicle = chronicle;
        this.desk = desk;
        this.estate = estate;
    }

    /// Undoing twice changes nothing.
    Recorded undo(UUID household, UUID change, Edition seen, Locale language) {
        try {
            return undone(household, change, seen, language);
        } catch (Broken broken) {
            throw broken.toldIn(language);
        }
    }

    private Recorded undone(UUID id, UUID change, Edition seen, Locale language) {
        var record = record(id, change);
        var outline = record.outline();
        var other = outline.other();
        if (other == null || !outline.kind().equals("merger") || record.after().size() == 0) {
            throw NO_MERGER.at("");
        }
        estate.hold(id, other);
        var held = desk.hold(id, other);
        var here = requireNonNull(held.get(id));
        var there = requireNonNull(held.get(other));
        records.getEntityManager().refresh(record);
        if (!record.isUndone()) {
            seen.mustBe(here.version());
            write(record, here, there, language);
        }
        return new Recorded(record.card(), here.version(), false);
    }

    private void write(FamilyRecord record, Household here, Household there, Locale language) {
        var others = record(there.id(), record.change());
        var from = others.before().version();
        ABSORBED_CHANGED.unless(Long.valueOf(there.version()).equals(others.after().version()), "");
        var former =
                files.of(there.id(), from == null ? 0 : from)
                        .orElseThrow(() -> HISTORY_GONE.at(""));
        var files = Union.undone(here.file(), there.file(), former, record.outline().members());
        var next = estate.part(record.change(), here, there, files);
        var before = Footing.of(here);
        var othersBefore = Footing.of(there);
        amendments.amend(here, next.here(), "merger undone", language);
        amendments.amend(there, requireNonNull(next.there()), "merger undone", language);
        chronicle.noteUndoing(record, before, here);
        chronicle.noteUndoing(others, othersBefore, there);
    }

    private FamilyRecord record(UUID household, UUID change) {
        return records.find(household, change).orElseThrow(() -> new NotFound("change", change));
    }
}
