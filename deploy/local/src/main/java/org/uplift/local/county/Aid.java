package org.uplift.local.county;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The measures that answer a household's causes, and who answers for them.
final class Aid {

    private static final List<String> UNITS =
            List.of(
                    "教育局", "卫计委", "民政局", "农业委员会", "财政局", "扶贫办", "住建局", "水务局", "人社局", "残联", "供电公司",
                    "农商行");
    private static final int A_HELPERS_HOUSEHOLDS = 10;

    private Aid() {}

    static void fill(Form form, Set<String> measures, Year year, int turn, Chance chance) {
        if (!year.standing().helped()) {
            return;
        }
        var village = Long.parseLong(year.village().code());
        var post = new Chance(village * 31);
        var helper = new Chance(village * 131 + turn / A_HELPERS_HOUSEHOLDS);
        form.put("help.measures", List.copyOf(measures))
                .put("help.teamLeader", Names.anyone(48, post))
                .put("help.unit", year.county() + post.oneOf(UNITS))
                .put("help.helper", Names.anyone(46, helper))
                .put("help.since", since(year.standing(), chance));
    }

    static Set<String> measures(
            Year year, Causes causes, Home home, Livelihood livelihood, Chance chance) {
        var measures = new LinkedHashSet<String>();
        add(measures, causes.include("illness"), "health");
        add(measures, causes.include("schooling"), "education");
        var outOfSchool = year.family().stream().anyMatch(one -> one.dropOut() != null);
        add(measures, outOfSchool, "compulsory-education");
        var guaranteed = year.grants().keep();
        add(measures, guaranteed || causes.include("disability"), "safety-net");
        var farms = livelihood.operating() > 0;
        add(measures, farms && chance.in(causes.include("skill") ? 0.9 : 0.5), "industry");
        add(measures, livelihood.hasWork() && chance.in(0.45), "job");
        var post = livelihood.jobs().stream().anyMatch(job -> job != null && job.isPost());
        add(measures, post, "public-post");
        add(measures, causes.include("capital") || (farms && chance.in(0.08)), "finance");
        add(measures, home.isDangerous(), "housing");
        add(measures, !home.waterSafe() || home.waterDifficult(), "water");
        add(measures, causes.include("transport"), "infrastructure");
        add(measures, chance.in(0.06), "living-conditions");
        add(measures, measures.isEmpty() || chance.in(0.12), "social");
        return measures;
    }

    private static void add(Set<String> measures, boolean due, String measure) {
        if (due) {
            measures.add(measure);
        }
    }

    private static LocalDate since(Standing standing, Chance chance) {
        var since = standing.filed().plusDays(chance.between(20, 400));
        return since.isAfter(County.CUT_OFF) ? County.CUT_OFF : since;
    }
}
