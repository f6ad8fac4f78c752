package org.uplift.household.tidings;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.uplift.events.relocation.RelocationEvent.MovedIn;
import org.uplift.events.relocation.RelocationEvent.OldHouseDemolished;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Relocation;
import org.uplift.household.registry.Hearsay;

/// Keeps in the files where households moved to.
@ApplicationScoped
@Transactional(MANDATORY)
class Moves {

    private static final Relocation AGREED =
            new Relocation(true, null, null, null, null, null, false);

    private final Hearsay hearsay;
    private final ToldStates states;

    Moves(Hearsay hearsay, ToldStates states) {
        this.hearsay = hearsay;
        this.states = states;
    }

    void movedIn(MovedIn moved, Source source) {
        change(
                moved.householdId(),
                "move",
                source,
                file ->
                        file.amended()
                                .division(moved.toDivision())
                                .relocation(moved(file.relocation(), moved))
                                .file());
    }

    void demolished(OldHouseDemolished demolished, Source source) {
        change(
                demolished.householdId(),
                "old-house",
                source,
                file -> file.amended().relocation(demolished(file.relocation())).file());
    }

    private void change(UUID id, String kind, Source source, UnaryOperator<HouseholdFile> change) {
        hearsay.hold(id)
                .filter(_ -> states.isNews(id, kind, id, null, true, source))
                .ifPresent(household ->
                        hearsay.amend(
                                household,
                                change.apply(household.file()),
                                source.topic(),
                                source.reason()));
    }

    private static Relocation moved(@Nullable Relocation known, MovedIn moved) {
        var before = known == null ? AGREED : known;
        return new Relocation(
                true,
                before.mode(),
                moved.placement(),
                moved.site(),
                moved.areaPerPersonM2(),
                before.difficulty(),
                before.oldHouseDemolished());
    }

    private static Relocation demolished(@Nullable Relocation known) {
        var before = known == null ? AGREED : known;
        return new Relocation(
                before.agrees(),
                before.mode(),
                before.placement(),
                before.site(),
                before.areaPerPersonM2(),
                before.difficulty(),
                true);
    }
}
