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
            new Words(
                    "帮扶到户：年度计划至少完成一项；平台没有其计划的，档案中至少有一项帮扶措施",
                    "Help has reached the household: an item of its yearly plan is finished;"
                            + " where there is no plan of it here, a measure stands on its file");
    private static final Words NO_HELP =
            new Words("没有落实到户的帮扶措施", "No measure of help is on the file");
    private static final Words UNFINISHED =
            new Words("计划的 %d 项尚未完成一项", "None of %d planned items is finished");

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

    /// A plan from before the platform is known by the measures on the file alone.
    static Component help(Sitting sitting) {
        var plan = sitting.plan();
        var measures = sitting.file().measures().size();
        var missing = plan.planned() == 0 ? NO_HELP : UNFINISHED.with(plan.planned());
        var isMet = plan.planned() == 0 ? measures > 0 : plan.finished() > 0;
        return Component.allOrNothing(
                "help",
                sitting.weights().help(),
                HELP,
                Map.of(
                        "planned",
                        plan.planned(),
                        "finished",
                        plan.finished(),
                        "measures",
                        (long) measures),
                isMet ? null : missing);
    }
}
