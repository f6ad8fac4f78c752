package org.uplift.analytics.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Family;
import org.uplift.analytics.Lines;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Sums;

class ChangesTest {

    private static final String COUNTY = "341623000000";
    private static final String FAR_COUNTY = "520322000000";

    private final Contribution here = contribution(Family.of(4).in("341623107210"));
    private final Contribution there = contribution(Family.of(3).in("341623108200"));
    private final Contribution far = contribution(Family.of(4).in("520322100001"));

    private static Contribution contribution(Family family) {
        return Contribution.of(family.profile(), Lines.SOME);
    }

    @Test
    void areToldToTheCountiesAndToTheNationAlone() {
        assertThat(Changes.between(null, here).seats())
                .containsExactlyInAnyOrder(COUNTY, Level.NATION_CODE);
        assertThat(Changes.between(here, there).seats())
                .containsExactlyInAnyOrder(COUNTY, Level.NATION_CODE);
        assertThat(Changes.between(here, far).seats())
                .containsExactlyInAnyOrder(COUNTY, FAR_COUNTY, Level.NATION_CODE);
    }

    @Test
    void reachEveryDivisionAtOneOfTheirSeats() {
        var changes = Changes.between(here, far);
        var reached = new ArrayList<String>();
        for (var seat : changes.seats()) {
            changes.at(seat).keySet().stream()
                    .map(SumKey::division)
                    .distinct()
                    .forEach(reached::add);
        }

        var divisions =
                Stream.of(here, far).flatMap(one -> Level.path(one.village())).distinct().toList();
        assertThat(reached).containsExactlyInAnyOrderElementsOf(divisions);
    }

    @Test
    void reachAHouseholdThatNobodyPutInAVillage() {
        for (var division : List.of(Level.NATION_CODE, "340000000000", COUNTY, "341600000001")) {
            var changes = Changes.between(null, contribution(Family.of(1).in(division)));

            assertThat(changes.seats())
                    .anySatisfy(seat ->
                            assertThat(changes.at(seat).keySet())
                                    .extracting(SumKey::division)
                                    .contains(division));
        }
    }

    @Test
    void areNothingToAddWhereOnlyTheVersionIsNew() {
        assertThat(Changes.between(here, here).at(COUNTY).values())
                .isNotEmpty()
                .containsOnly(Sums.NONE);
    }

    @Test
    void readAsTheyWereWritten() {
        for (var before : List.of(here, there, Contribution.nothingIn("341623107210"))) {
            var changes = Changes.between(before, here);

            assertThat(Changes.read(ByteBuffer.wrap(changes.bytes()))).isEqualTo(changes);
        }
    }
}
