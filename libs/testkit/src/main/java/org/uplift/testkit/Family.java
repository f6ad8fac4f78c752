package org.uplift.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.events.household.HouseholdProfile.Business;
import org.uplift.events.household.HouseholdProfile.Housing;
import org.uplift.events.household.HouseholdProfile.Income;
import org.uplift.events.household.HouseholdProfile.Land;
import org.uplift.events.household.HouseholdProfile.Relocation;
import org.uplift.events.household.HouseholdProfile.Utilities;
import org.uplift.events.household.HouseholdProfile.Water;
import org.uplift.events.household.Label;
import org.uplift.events.household.Status;

/// A poor household for tests, well housed, with water, a road and no orchard, unless told
/// otherwise.
public final class Family {

    private static final AtomicInteger COUNTIES = new AtomicInteger();

    private final String village;
    private Label label = Label.RED;
    private Housing house = new Housing(80, "brick-concrete", 2005, "A");
    private Water water = new Water("treated-tap", false, true);
    private String road = "cement";
    private double mainRoadKm = 0.5;
    private double orchardMu;
    private boolean cooperative;
    private @Nullable Relocation relocation;
    private List<Person> members = List.of(Person.born(1970));

    private Family(String village) {
        this.village = village;
    }

    /// @param village its 12-digit code
    public static Family in(String village) {
        return new Family(village);
    }

    /// A village in a county that no other test knows.
    public static String anyVillage() {
        var county = COUNTIES.getAndIncrement() % 9_801;
        return "59%02d%02d101201".formatted(county / 99 + 1, county % 99 + 1);
    }

    @CanIgnoreReturnValue
    public Family labelled(Label label) {
        this.label = label;
        return this;
    }

    @CanIgnoreReturnValue
    public Family housed(double areaM2, String structure, @Nullable String dangerGrade) {
        house = new Housing(areaM2, structure, 1985, dangerGrade);
        return this;
    }

    @CanIgnoreReturnValue
    public Family drinking(boolean safe, boolean difficult) {
        water = new Water("river-lake", difficult, safe);
        return this;
    }

    @CanIgnoreReturnValue
    public Family reachedBy(String road, double mainRoadKm) {
        this.road = road;
        this.mainRoadKm = mainRoadKm;
        return this;
    }

    @CanIgnoreReturnValue
    public Family growing(double orchardMu, boolean cooperative) {
        this.orchardMu = orchardMu;
        this.cooperative = cooperative;
        return this;
    }

    @CanIgnoreReturnValue
    public Family moving(boolean agrees, @Nullable String difficulty, boolean oldHouseDemolished) {
        relocation =
                new Relocation(
                        agrees, "scattered", "dispersed", null, difficulty, oldHouseDemolished);
        return this;
    }

    @CanIgnoreReturnValue
    public Family of(Person... members) {
        this.members = List.of(members);
        return this;
    }

    public HouseholdProfile profile() {
        return new HouseholdProfile(
                village + "0001",
                village,
                label,
                Status.IDENTIFIED,
                "general",
                "general",
                "national",
                2014,
                2017,
                null,
                "illness",
                List.of(),
                null,
                List.of(),
                false,
                false,
                new Income(2016, 800_000, 200_000, 0, 100_000, 50_000, 0, 1_050_000, 525_000),
                120_000,
                500_000,
                new Land(3.5, 1, 0, 0, orchardMu, 0, 0),
                house,
                water,
                new Utilities(true, false, List.of("firewood"), "dry", true, true, false),
                road,
                mainRoadKm,
                new Business(cooperative, false, 0),
                relocation,
                List.of("job"),
                List.of(),
                members.stream().map(Person::member).toList());
    }
}
