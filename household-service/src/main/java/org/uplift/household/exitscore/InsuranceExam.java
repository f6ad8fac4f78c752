package org.uplift.household.exitscore;

import java.util.Map;

/// Whether the old draw a pension and everybody is insured against illness.
final class InsuranceExam {

    private static final Words PENSION =
            new Words(
                    "%d 周岁以上成员全部按月领取养老金；无此年龄成员视为达标",
                    "Every member aged %d or more draws a pension each month; met where there is"
                            + " none");
    private static final Words NO_PENSION =
            new Words("%d 名老人未领取养老金", "%d of the old draw no pension");
    private static final Words MEDICAL =
            new Words("全部成员参加居民或职工医疗保险", "Every member has resident or employee medical insurance");
    private static final Words UNINSURED =
            new Words("%d 人未参加医疗保险", "%d members have no medical insurance");

    private InsuranceExam() {}

    static Component pension(Sitting sitting) {
        var age = sitting.rules().pensionFromAge();
        var old =
                sitting.file().members().stream()
                        .filter(member -> member.ageOn(sitting.day()) >= age)
                        .toList();
        var drawing = old.stream().filter(m -> m.insurance().monthlyPensionFen() > 0).count();
        var lacking = old.size() - drawing;
        return Component.allOrNothing(
                "social-security",
                sitting.weights().socialSecurity(),
                PENSION.with(age),
                Map.of("old", (long) old.size(), "drawing", drawing),
                lacking == 0 ? null : NO_PENSION.with(lacking));
    }

    static Component medical(Sitting sitting) {
        var members = sitting.file().members();
        var lacking = members.stream().filter(m -> m.insurance().medical().equals("none")).count();
        return Component.allOrNothing(
                "medical",
                sitting.weights().medical(),
                MEDICAL,
                Map.of("members", (long) members.size(), "insured", members.size() - lacking),
                lacking == 0 ? null : UNINSURED.with(lacking));
    }
}
