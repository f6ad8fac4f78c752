package org.uplift.local.county;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/// The few households watched for falling back, and those moved or due to move.
final class Watch {

    private static final List<String> REMOVAL = List.of("helped", "natural");

    private Watch() {}

    /// @return whether the household is being watched
    static boolean fill(Form form, Standing standing, Causes causes, Chance chance) {
        var borderline = standing.attribute().equals("ordinary") && !standing.isSecure();
        if (!chance.in(borderline ? 0.3 : standing.isExited() ? 0.03 : 0.004)) {
            return false;
        }
        var since = YearMonth.of(2017, chance.between(1, 9));
        var removed = since.getMonthValue() <= 5 && chance.in(0.2);
        form.put(
                        "monitoring.type",
                        standing.isExited() ? "unstable" : borderline ? "marginal" : "sudden")
                .put("monitoring.risks", List.of(risk(causes)))
                .put("monitoring.since", since);
        if (removed) {
            form.put("monitoring.removed", since.plusMonths(chance.between(6, 7)))
                    .put("monitoring.removal", chance.oneOf(REMOVAL));
        }
        return !removed;
    }

    static void move(Form form, Home home, Set<String> measures, int members, Chance chance) {
        var due = home.isDangerous() && chance.in(0.05);
        if (!due) {
            return;
        }
        var agrees = chance.in(0.7);
        form.put("relocation.agrees", agrees)
                .put(
                        "relocation.difficulty",
                        agrees ? "none" : chance.in(0.6) ? "attachment" : "funds");
        if (agrees) {
            measures.add("move");
            form.put("relocation.mode", "scattered")
                    .put("relocation.placement", chance.in(0.7) ? "concentrated" : "dispersed")
                    .put("relocation.areaPerPersonM2", (double) Math.min(25, 18 + members))
                    .put("relocation.oldHouseDemolished", false);
        } else {
            form.put("relocation.oldHouseDemolished", false);
        }
    }

    private static String risk(Causes causes) {
        return switch (causes.main()) {
            case "illness", "disability", "schooling", "water", "labour" -> causes.main();
            case "disaster" -> "natural-disaster";
            case "skill", "capital" -> "employment";
            default -> "other";
        };
    }
}
