package org.uplift.analytics.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Chronicle;
import org.uplift.analytics.Family;
import org.uplift.analytics.Lines;
import org.uplift.analytics.Truth;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.Layout;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Tally;
import org.uplift.events.EventCodec;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.FamilyChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.events.household.Label;
import org.uplift.events.household.Status;

class FoldTest {

    private static final String HERE = "341623107210";
    private static final String THERE = "341623108200";
    private static final String COUNTY = "341623000000";
    private static final Cell DISSOLVED = Cell.parse("none|cancelled|general|illness");

    private final UUID household = UUID.randomUUID();
    private final List<Chronicle.Told> story = new ArrayList<>();

    @Test
    void countsEveryVersionOnceHoweverOftenTold() {
        var story = new Chronicle(1).tell(1, 1);
        try (var fold = new Rehearsal()) {
            fold.tell(story);
            fold.tell(story);

            assertThat(fold.tallies().values()).extracting(Tally::folds).containsOnly(1L);
        }
    }

    @Test
    void laysNonsenseAsideAndGoesOn() {
        var chronicle = new Chronicle(2);
        var stranger = UUID.randomUUID();
        try (var fold = new Rehearsal()) {
            var misplaced = new Chronicle.Told(stranger, chronicle.tell(1, 1).getFirst().text());
            fold.tell(List.of(new Chronicle.Told(stranger, "nonsense"), misplaced));
            fold.tell(chronicle.tell(1, 1));

            assertThat(fold.aside()).containsExactly("nonsense", misplaced.text());
        }
    }

    @Test
    void followsAHouseholdThatMoves() {
        var chronicle = new Chronicle(3);
        try (var fold = new Rehearsal()) {
            fold.tell(chronicle.tell(40, 1));

            assertThat(Truth.occupied(fold.tallies())).isEqualTo(Truth.of(chronicle, Lines.SOME));
        }
    }

    @Test
    void takesFromOneVillageWhatMovesToAnother() {
        tell(Family.of(4).in(HERE), 1);
        tell(Family.of(4).in(THERE), 2);

        assertThat(persons(HERE)).isZero();
        assertThat(persons(THERE)).isEqualTo(4);
        assertThat(persons(COUNTY)).isEqualTo(4);
        assertThat(households(Level.NATION_CODE, Family.of(4))).isEqualTo(1);
    }

    @Test
    void countsAHouseholdUnderItsNewLabelAlone() {
        var red = Family.of(4).in(HERE);
        var green = red.as(Label.GREEN, Status.EXITED);
        tell(red, 1);
        tell(green, 2);

        for (var division : Level.path(HERE).toList()) {
            assertThat(households(division, red)).isZero();
            assertThat(households(division, green)).isEqualTo(1);
        }
    }

    @Test
    void losesNobodyWhereHouseholdsMerge() {
        var other = UUID.randomUUID();
        tell(Family.of(3).in(HERE), 1);
        tell(other, Family.of(2).in(THERE), 1);
        tell(Family.of(5).in(HERE), 2);
        tell(other, Family.of(0).in(THERE).as(Label.NONE, Status.CANCELLED), 2);

        assertThat(persons(HERE)).isEqualTo(5);
        assertThat(persons(THERE)).isZero();
        assertThat(persons(COUNTY)).isEqualTo(5);
        assertThat(households(COUNTY)).isEqualTo(1);
    }

    @Test
    void countsNoHouseholdThatNobodyIsLeftInUntilSomebodyIsAgain() {
        var absorbed = Family.of(2).in(THERE);
        tell(absorbed, 1);
        tell(Family.of(0).in(THERE).as(Label.NONE, Status.CANCELLED), 2);

        for (var division : Level.path(THERE).toList()) {
            assertThat(households(division)).isZero();
            assertThat(sum(new SumKey(division, DISSOLVED), Layout.HOUSEHOLDS)).isZero();
        }

        tell(absorbed, 3);
        assertThat(households(COUNTY)).isEqualTo(1);
    }

    @Test
    void countsAFamilyThatWasCancelledUnderItsStatus() {
        var cancelled = Family.of(4).in(HERE).as(Label.NONE, Status.CANCELLED);
        tell(cancelled, 1);

        assertThat(households(COUNTY, cancelled)).isEqualTo(1);
        assertThat(households(COUNTY)).isEqualTo(1);
    }

    @Test
    void countsEverybodyOnceWhereAHouseholdSplitsAndAPartOfItMoves() {
        var other = UUID.randomUUID();
        tell(Family.of(5).in(HERE), 1);
        tell(Family.of(3).in(HERE), 2);
        tell(household, split(household, other, 5, 3), 2);
        tell(other, Family.of(2).in(HERE), 0);
        tell(other, split(other, household, 0, 2), 0);
        tell(other, Family.of(2).in(THERE), 1);

        assertThat(persons(HERE)).isEqualTo(3);
        assertThat(persons(THERE)).isEqualTo(2);
        assertThat(persons(COUNTY)).isEqualTo(5);
        assertThat(households(HERE, Family.of(3).in(HERE))).isEqualTo(1);
        assertThat(households(COUNTY, Family.of(2).in(THERE))).isEqualTo(2);
    }

    private static FamilyChanged split(UUID of, UUID other, int before, int after) {
        var change = new UUID(7, 7);
        var day = LocalDate.EPOCH;
        return new FamilyChanged(of, HERE, change, "split", null, day, other, HERE, before, after);
    }

    @Test
    void takesAwayWhatIsErasedAndNothingBringsItBack() {
        var family = Family.of(4).in(HERE);
        tell(family, 1);
        tell(household, new HouseholdErased(household, HERE, "by-law"), 3);
        tell(family, 2);

        for (var division : Level.path(HERE).toList()) {
            assertThat(persons(division)).isZero();
            assertThat(households(division, family)).isZero();
        }
    }

    private void tell(Family family, long version) {
        tell(household, family, version);
    }

    private void tell(UUID id, Family family, long version) {
        tell(id, new HouseholdChanged(id, family.profile()), version);
    }

    private void tell(UUID id, HouseholdEvent fact, long version) {
        var envelope =
                EventCodec.seal(UUID.randomUUID(), "/test", Instant.EPOCH, version, null, fact);
        story.add(new Chronicle.Told(id, EventCodec.write(envelope)));
    }

    private long persons(String division) {
        return sum(new SumKey(division, Cell.TOTAL), Layout.PERSONS);
    }

    private long households(String division) {
        return sum(new SumKey(division, Cell.TOTAL), Layout.HOUSEHOLDS);
    }

    private long households(String division, Family like) {
        var cell = Contribution.of(like.profile(), Lines.SOME).cell();
        return sum(new SumKey(division, cell), Layout.HOUSEHOLDS);
    }

    private long sum(SumKey key, int measure) {
        try (var fold = new Rehearsal()) {
            fold.tell(story);
            return fold.tallies().getOrDefault(key, Tally.NONE).sums().of(measure);
        }
    }
}
