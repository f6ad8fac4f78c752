package org.uplift.local.county;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What someone can do with their hands, and would learn or do if they could.
record Hands(
        @Nullable String skill,
        @Nullable String skillCode,
        @Nullable String trainingNeed,
        boolean willing,
        @Nullable String expectation) {

    private static final Hands IDLE = new Hands(null, null, null, false, null);
    private static final Mix TRAINING =
            Mix.of(
                    "farming 24, breeding 22, construction 10, sewing 11, cooking 9, domestic 8,"
                            + " driving 6, electronics 6, e-commerce 3, other 1");

    /// Skills under the top groups of ESCO's skill hierarchy.
    private static final Mix SKILLS =
            Mix.of("S7 瓦工 22, S8 电焊 15, S8 缝纫 20, S6 烹饪 14, S8 驾驶 12, S8 电子装配 9, S3 家政 8");

    private static final List<String> WISHES =
            List.of("在本县务工，月工资2500元以上", "外出务工，月工资4000元以上", "在家门口就业，方便照顾家人", "发展养殖");

    static Hands of(Person person, Chance chance) {
        if (!person.canWork()) {
            return IDLE;
        }
        var willing = person.age() < 66 && chance.in(0.9);
        var trains = willing && person.age() < 56 && chance.in(0.35);
        var skill = person.labour().equals("skilled") ? SKILLS.draw(chance).split(" ") : null;
        return new Hands(
                skill == null ? null : skill[1],
                skill == null ? null : skill[0],
                trains ? TRAINING.draw(chance) : null,
                willing,
                willing && chance.in(0.4) ? chance.oneOf(WISHES) : null);
    }
}
