package org.uplift.analytics;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.events.household.HouseholdProfile.Business;
import org.uplift.events.household.HouseholdProfile.Housing;
import org.uplift.events.household.HouseholdProfile.Income;
import org.uplift.events.household.HouseholdProfile.Land;
import org.uplift.events.household.HouseholdProfile.Member;
import org.uplift.events.household.HouseholdProfile.Utilities;
import org.uplift.events.household.HouseholdProfile.Water;
import org.uplift.events.household.Label;
import org.uplift.events.household.Status;

/// A household as far as statistics care; the rest of its profile is plausible and still.
public record Family(
        String village,
        Label label,
        Status status,
        String attribute,
        String cause,
        int persons,
        int labourers,
        @Nullable Integer year,
        long perCapitaFen,
        List<String> deprivations) {

    public static final String VILLAGE = "341623107210";

    public static Family of(int persons) {
        return new Family(
                VILLAGE,
                Label.RED,
                Status.IDENTIFIED,
                "general",
                "illness",
                persons,
                1,
                2017,
                250_000,
                List.of());
    }

    public Family earning(int inYear, long perCapita) {
        return new Family(
                village,
                label,
                status,
                attribute,
                cause,
                persons,
                labourers,
                inYear,
                perCapita,
                deprivations);
    }

    public Family in(String otherVillage) {
        return new Family(
                otherVillage,
                label,
                status,
                attribute,
                cause,
                persons,
                labourers,
                year,
                perCapitaFen,
                deprivations);
    }

    public Family lacking(String... lacks) {
        return new Family(
                village,
                label,
                status,
                attribute,
                cause,
                persons,
                labourers,
                year,
                perCapitaFen,
                List.of(lacks));
    }

    public Family withUnknownIncome() {
        return new Family(
                village,
                label,
                status,
                attribute,
                cause,
                persons,
                labourers,
                null,
                0,
                deprivations);
    }

    public Family as(Label otherLabel, Status otherStatus) {
        return new Family(
                village,
                otherLabel,
                otherStatus,
                attribute,
                cause,
                persons,
                labourers,
                year,
                perCapitaFen,
                deprivations);
    }

    public Family because(String otherCause) {
        return new Family(
                village,
                label,
                status,
                attribute,
                otherCause,
                persons,
                labourers,
                year,
                perCapitaFen,
                deprivations);
    }

    public HouseholdProfile profile() {
        return new HouseholdProfile(
                village + "0001",
                village,
                label,
                status,
                attribute,
                "general",
                "national",
                2014,
                2018,
                null,
                cause,
                List.of(),
                null,
                List.of(),
                labourers == 0,
                false,
                income(),
                0,
                0,
                new Land(2.5, 1, 0, 0, 0, 0, 0),
                new Housing(80, "brick-concrete", 1998, "A"),
                new Water("tap", false, true),
                new Utilities(true, false, List.of("gas"), "flush", true, true, false),
                "cement",
                0.5,
                new Business(false, false, 0),
                null,
                List.of(),
                deprivations,
                IntStream.range(0, persons).mapToObj(this::member).toList());
    }

    private @Nullable Income income() {
        var net = perCapitaFen * persons;
        return year == null ? null : new Income(year, net, 0, 0, 0, 0, 0, net, perCapitaFen);
    }

    private Member member(int place) {
        return new Member(
                new UUID(0, place),
                place == 0 ? "head" : "son",
                "male",
                1970,
                "han",
                "primary",
                "none",
                "healthy",
                place < labourers ? "ordinary" : place % 2 == 0 ? "none" : "lost",
                null,
                false,
                null,
                true,
                null,
                0,
                null,
                0,
                "resident",
                true,
                "resident",
                "none",
                "none");
    }
}
