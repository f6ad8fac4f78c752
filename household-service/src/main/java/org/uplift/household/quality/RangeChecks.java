package org.uplift.household.quality;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;

/// Figures that lie too low or too high.
final class RangeChecks {

    private static final Map<String, ToDoubleFunction<HouseholdFile>> ITEMS =
            Map.of(
                    "land.arable", file -> file.land().arable(),
                    "land.irrigated", file -> file.land().irrigated(),
                    "land.forest", file -> file.land().forest(),
                    "land.reforested", file -> file.land().reforested(),
                    "land.orchard", file -> file.land().orchard(),
                    "land.pasture", file -> file.land().pasture(),
                    "land.waterSurface", file -> file.land().waterSurface(),
                    "mainRoadKm", HouseholdFile::mainRoadKm);

    static final Map<String, Check> ALL =
            Map.of(
                    "item-range",
                    RangeChecks::itemRange,
                    "wage-range",
                    Check.member(
                            "work.monthlyWageFen",
                            (at, member) -> wage(member) > 0 && isOutside(at, wage(member))),
                    "wage-low",
                    Check.member(
                            "work.monthlyWageFen",
                            (at, member) ->
                                    !isOutside(at, wage(member))
                                            && wage(member) < at.rule().number("below")),
                    "post-age",
                    Check.member(
                            "insurance.publicPost",
                            (at, member) ->
                                    People.hasPost(member) && isOutside(at, at.age(member))),
                    "post-months",
                    Check.member(
                            "insurance.publicPostMonths",
                            (_, member) ->
                                    People.hasPost(member)
                                            != member.insurance().publicPostMonths() > 0));

    private RangeChecks() {}

    private static List<Spot> itemRange(Case at) {
        var item = at.rule().word("item");
        var figure = ITEMS.get(item);
        if (figure == null) {
            throw new IllegalArgumentException("There is no figure " + item);
        }
        return isOutside(at, figure.applyAsDouble(at.file()))
                ? List.of(new Spot(null, item))
                : List.of();
    }

    private static boolean isOutside(Case at, double figure) {
        return figure < at.rule().number("from") || figure > at.rule().number("to");
    }

    /// In yuan.
    private static double wage(Member member) {
        return member.work().monthlyWageFen() / 100.0;
    }
}
