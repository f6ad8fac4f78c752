package org.uplift.household.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TownshipTest {

    private static final String VILLAGE = "341623101001";
    private static final Point WEST = new Point(33, 116.0);
    private static final Point EAST = new Point(33, 116.1);

    @Test
    void pairsEachWithTheNearest() {
        var plan =
                township(
                                List.of(home(1, EAST, null), home(2, WEST, null)),
                                List.of(helper("west", WEST, 1), helper("east", EAST, 1)))
                        .plan(false);

        assertThat(helpers(plan)).containsExactly("east", "west");
        assertThat(plan.metres()).isZero();
        assertThat(plan.objective()).isEqualTo(plan.bound());
    }

    @Test
    void asksNobodyForMoreThanTheyHaveRoomFor() {
        var plan =
                township(
                                List.of(home(1, WEST, null), home(2, WEST, null)),
                                List.of(helper("west", WEST, 1), helper("east", EAST, 5)))
                        .plan(false);

        assertThat(helpers(plan)).containsExactlyInAnyOrder("east", "west");
        assertThat(plan.unpaired()).isZero();
    }

    @Test
    void leavesOutWhoIsBarred() {
        var barred = new Home(new UUID(0, 1), VILLAGE, WEST, null, Set.of("west"));
        var plan =
                township(List.of(barred), List.of(helper("west", WEST, 9), helper("east", EAST, 9)))
                        .plan(false);

        assertThat(helpers(plan)).containsExactly("east");
    }

    @Test
    void saysForWhomNobodyIsLeft() {
        var plan =
                township(
                                List.of(home(1, WEST, null), home(2, WEST, null)),
                                List.of(helper("west", WEST, 1)))
                        .plan(false);

        assertThat(plan.unpaired()).isOne();
        assertThat(township(List.of(home(1, WEST, null)), List.of()).plan(false).unpaired())
                .isOne();
    }

    @Test
    void movesAsFewAsCanBeWhenRebalancing() {
        var homes = List.of(home(1, EAST, "west"), home(2, WEST, "gone"), home(3, WEST, "west"));
        var here = List.of(helper("west", WEST, 2), helper("east", EAST, 2));

        assertThat(helpers(township(homes, here).plan(true)))
                .containsExactly("west", "east", "west");
        assertThat(helpers(township(homes, here).plan(false)))
                .containsExactly("east", "west", "west");
        assertThat(township(homes, here).plan(true).moved()).isOne();
    }

    @Test
    void looksFartherWhileSomebodyIsLeftAlone() {
        var homes = IntStream.range(0, 60).mapToObj(i -> home(i, WEST, null)).toList();
        var helpers = new ArrayList<Standby>();
        for (var i = 0; i < 60; i++) {
            helpers.add(helper("h" + i, new Point(33, 116 + i / 1000.0), 1));
        }

        var plan = township(homes, helpers).plan(false);

        assertThat(plan.unpaired()).isZero();
        assertThat(plan.nearest()).isEqualTo(60);
    }

    @Test
    void takesThePlacesNobodyMeasuredForTheMiddleOfTheVillage() {
        var plan =
                township(
                                List.of(home(1, WEST, null), home(2, null, null)),
                                List.of(helper("west", WEST, 9)))
                        .plan(false);

        assertThat(plan.metres()).isZero();
    }

    @Test
    void provesTheOptimumOfAWholeTownship() {
        var random = new Random(7);
        var homes = IntStream.range(0, 400).mapToObj(i -> home(i, anywhere(random), null)).toList();
        var helpers =
                IntStream.range(0, 50)
                        .mapToObj(i -> helper("h" + i, anywhere(random), 10))
                        .toList();

        var plan = township(homes, helpers).plan(false);

        assertThat(plan.objective()).isEqualTo(plan.bound());
        assertThat(plan.unpaired()).isZero();
    }

    private static Point anywhere(Random random) {
        return new Point(33 + random.nextDouble() / 10, 116 + random.nextDouble() / 10);
    }

    private static List<@Nullable String> helpers(Plan plan) {
        var helpers = new ArrayList<@Nullable String>();
        plan.lines().forEach(line -> helpers.add(line.helper()));
        return helpers;
    }

    private static Township township(List<Home> homes, List<Standby> helpers) {
        return new Township(homes, helpers);
    }

    private static Home home(int id, @Nullable Point place, @Nullable String helper) {
        return new Home(new UUID(0, id), VILLAGE, place, helper, Set.of());
    }

    private static Standby helper(String subject, Point home, int room) {
        return new Standby(subject, VILLAGE, home, room);
    }
}
