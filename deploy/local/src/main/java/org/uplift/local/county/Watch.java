package org.uplift.local.county;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The few households watched for falling back, and those moved or due to move.
final class Watch {

    private static final List<String> REMOVAL = List.of("helped", "natural");
    private static final Mix DIFFICULTY = Mix.of("attachment 55, funds 30, livelihood 10, other 5");

    private Watch() {}

    /// @return whether the household is being watched
    static boolean fill(Form form, Standing standing, Causes causes, Home home, Chance chance) {
        var borderline = standing.attribute().equals("ordinary") && !standing.isSecure();
        if (!chance.in(borderline ? 0.3 : standing.isExited() ? 0.03 : 0.004)) {
            return false;
        }
        var since = YearMonth.of(2017, chance.between(1, 9));
        var removed = since.getMonthValue() <= 5 && chance.in(0.2);
        var type = standing.isExited() ? "unstable" : borderline ? "marginal" : "sudden";
        form.put("monitoring.type", type)
                .put("monitoring.risks", risks(type, causes, home))
                .put("monitoring.since", since);
        if (removed) {
            form.put("monitoring.removed", since.plusMonths(chance.between(6, 7)))
                    .put("monitoring.removal", chance.oneOf(REMOVAL));
        }
        return !removed;
    }

    /// Who has no house any more and agrees to move has had it demolished.
    static void move(Form form, Home home, Set<String> measures, Year year, Chance chance) {
        var due = home.isDangerous() && chance.in(0.05);
        if (!due) {
            return;
        }
        var agrees = chance.in(0.7);
        form.put("relocation.agrees", agrees)
                .put("relocation.difficulty", agrees ? "none" : DIFFICULTY.draw(chance))
                .put("relocation.oldHouseDemolished", agrees && home.areaM2() == 0);
        if (agrees) {
            var together = chance.in(0.7);
            var area = (double) Math.min(25, 18 + year.family().size());
            measures.add("move");
            form.put("relocation.mode", chance.in(0.1) ? "whole-village" : "scattered")
                    .put("relocation.placement", together ? "concentrated" : "dispersed")
                    .put("relocation.site", together ? year.village().township() + "安置点" : null)
                    .put("relocation.areaPerPersonM2", area);
        }
    }

    private static List<String> risks(String type, Causes causes, Home home) {
        var risks = new LinkedHashSet<String>();
        risks.add(risk(causes));
        if (home.isDangerous()) {
            risks.add("housing");
        }
        if (!home.waterSafe()) {
            risks.add("water");
        }
        if (type.equals("sudden") && causes.include("disability")) {
            risks.add("accident");
        }
        return List.copyOf(risks);
    }

    private static String risk(Causes causes) {
        return switch (causes.main()) {
            case "illness", "disability", "schooling", "water", "labour" -> causes.main();
            case "disaster" -> "natural-disaster";
            case "skill" -> "employment";
            case "capital" -> "industry-failure";
            default -> "other";
        };
    }
}
