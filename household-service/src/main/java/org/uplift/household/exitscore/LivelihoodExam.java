package org.uplift.household.exitscore;

import java.util.Map;
import org.uplift.household.file.Income;

/// Who can work lives on their income; who cannot, on the safety net.
final class LivelihoodExam {

    private static final Words INCOME =
            new Words(
                    "有劳动力户：人均可支配收入 × 分值 ÷ 目标值，不超过分值",
                    "With labour: disposable income per head × weight ÷ target, up to the weight");
    private static final Words NO_INCOME = new Words("没有收入记录", "No income is on the file");
    private static final Words SHORT =
            new Words("人均可支配收入还差 %d.%02d 元", "%d.%02d yuan of disposable income per head");
    private static final Words SAFETY_NET =
            new Words(
                    "无劳动力户：全部成员享受低保或特困供养，否则不得分",
                    "Without labour: every member draws dibao or tekun support, or nothing counts");
    private static final Words NOT_DRAWING =
            new Words("还有 %d 人未享受低保或特困供养", "%d members draw neither dibao nor tekun support");

    private LivelihoodExam() {}

    static Component of(Sitting sitting) {
        return sitting.isWithoutLabour()
                ? safetyNet(sitting)
                : sitting.file()
                        .latestIncome()
                        .map(income -> income(sitting, income))
                        .orElseGet(() -> withoutIncome(sitting.weights().income()));
    }

    private static Component withoutIncome(int weight) {
        return Component.allOrNothing("income", weight, INCOME, Map.of(), NO_INCOME);
    }

    private static Component income(Sitting sitting, Income income) {
        var weight = sitting.weights().income();
        var target = sitting.rules().incomeTargetFen(income.year());
        var perHead = sitting.file().perCapitaDisposableFen(income);
        var full = weight * 100L;
        var points = Math.clamp(perHead * full / target, 0, (int) full);
        var lacking = Math.max(0, target - perHead);
        return Component.partly(
                "income",
                points,
                weight,
                INCOME,
                Map.of(
                        "year",
                        (long) income.year(),
                        "perCapitaDisposableFen",
                        perHead,
                        "targetFen",
                        target),
                lacking == 0 ? null : SHORT.with(lacking / 100, lacking % 100));
    }

    private static Component safetyNet(Sitting sitting) {
        var members = sitting.file().members();
        var drawing = members.stream().filter(m -> !m.insurance().benefit().equals("none")).count();
        var lacking = members.size() - drawing;
        return Component.allOrNothing(
                "safety-net",
                sitting.weights().safetyNet(),
                SAFETY_NET,
                Map.of("members", (long) members.size(), "drawing", drawing),
                lacking == 0 ? null : NOT_DRAWING.with(lacking));
    }
}
