package org.uplift.household.exitscore;

import java.util.Map;
import org.uplift.household.registry.Deprivations;

/// Whether the house is safe and help has reached the household.
final class LivingExam {

    private static final Words HOUSING =
            new Words(
                    "无房或C、D级危房须完成改造；其他视为达标",
                    "Who has no house or one of grade C or D needs it rebuilt; met otherwise");
    private static final Words UNSAFE =
            new Words("住房未达到安全标准", "The house is not safe, or there is none");
    private static final Words HELP =
            new Words("帮扶到户：至少落实一项帮扶措施", "Help has reached the household by one measure at least");
    private static final Words NO_HELP =
            new Words("没有落实到户的帮扶措施", "No measure of help is on the file");

    private LivingExam() {}

    static Component housing(Sitting sitting) {
        var isUnsafe = Deprivations.isUnsafe(sitting.file().housing());
        return Component.allOrNothing(
                "housing",
                sitting.weights().housing(),
                HOUSING,
                Map.of("unsafe", isUnsafe ? 1L : 0L),
                isUnsafe ? UNSAFE : null);
    }

    static Component help(Sitting sitting) {
        var measures = sitting.file().measures().size();
        return Component.allOrNothing(
                "help",
                sitting.weights().help(),
                HELP,
                Map.of("measures", (long) measures),
                measures > 0 ? null : NO_HELP);
    }
}
