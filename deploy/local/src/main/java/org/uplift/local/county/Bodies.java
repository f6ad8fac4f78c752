package org.uplift.local.county;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How healthy people are, what they suffer from and what work that leaves them.
final class Bodies {

    private static final Mix ELDER = Mix.of("healthy 40, chronic 37, major 6, disabled 17");
    private static final Mix ADULT = Mix.of("healthy 64, chronic 14, major 5, disabled 17");
    private static final Mix CHILD = Mix.of("healthy 94, chronic 2, major 1, disabled 3");
    private static final Mix CATEGORY = Mix.of("1 12, 2 10, 3 4, 4 46, 5 13, 6 11, 7 4");
    private static final Mix GRADE = Mix.of("1 15, 2 35, 3 28, 4 22");
    private static final List<String> CHRONIC =
            List.of("高血压", "糖尿病", "类风湿性关节炎", "慢性支气管炎", "腰椎间盘突出", "冠心病", "慢性胃炎", "肺气肿");
    private static final List<String> MAJOR = List.of("脑梗死", "恶性肿瘤", "尿毒症", "心肌梗死", "肝硬化", "白血病");

    private Bodies() {}

    static String health(int age, Chance chance) {
        return (age < 16 ? CHILD : age < 60 ? ADULT : ELDER).draw(chance);
    }

    static @Nullable String disability(String health, Chance chance) {
        return health.equals("disabled") ? CATEGORY.draw(chance) + GRADE.draw(chance) : null;
    }

    static @Nullable String disease(Person person, Chance chance) {
        return switch (person.health()) {
            case "chronic" -> chance.oneOf(CHRONIC);
            case "major" -> chance.oneOf(MAJOR);
            default -> null;
        };
    }

    /// Children and students do not work; grades 1 and 2 of a disability take the labour away.
    static String labour(
            int age, boolean inSchool, String health, @Nullable String disability, Chance chance) {
        if (age < 16 || inSchool) {
            return "none";
        }
        if (age >= 60) {
            return old(age, health, chance);
        }
        return switch (health) {
            case "chronic" -> chance.in(0.35) ? "ordinary" : "weak";
            case "major" -> chance.in(0.4) ? "weak" : "lost";
            case "disabled" -> disability != null && disability.charAt(1) > '2' ? "weak" : "lost";
            default -> chance.in(0.17) ? "skilled" : "ordinary";
        };
    }

    private static String old(int age, String health, Chance chance) {
        if (health.equals("major") || health.equals("disabled")) {
            return "lost";
        }
        if (age >= 70) {
            return chance.in(health.equals("healthy") && age < 75 ? 0.25 : 0.03) ? "weak" : "none";
        }
        if (health.equals("healthy") && chance.in(0.2)) {
            return "ordinary";
        }
        return chance.in(0.5) ? "weak" : "none";
    }
}
