package org.uplift.local.county;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which class people are in by their age at the start of the school year, and what they learnt.
final class Schools {

    private static final LocalDate TERM = LocalDate.of(2017, 8, 31);
    private static final List<String> LOWER = List.of("grade-7", "grade-8", "grade-9");
    private static final Mix UPPER = Mix.of("upper-secondary 47, vocational 35, not-in-school 18");
    private static final Mix HIGHER =
            Mix.of("college 20, bachelor 16, technician 2, not-in-school 62");
    private static final List<Mix> LEARNT =
            List.of(
                    Mix.of("illiterate 66, primary 29, lower-secondary 5"),
                    Mix.of("illiterate 38, primary 40, lower-secondary 19, upper-secondary 3"),
                    Mix.of("illiterate 12, primary 38, lower-secondary 44, upper-secondary 6"),
                    Mix.of(
                            "illiterate 3, primary 18, lower-secondary 63, upper-secondary 11,"
                                    + " junior-college 4, bachelor 1"),
                    Mix.of(
                            "illiterate 1, primary 5, lower-secondary 60, upper-secondary 22,"
                                    + " junior-college 9, bachelor 3"));
    private static final Mix CHILD_LEAVES = Mix.of("unwilling 68, poverty 29, other 3");
    private static final Mix YOUTH_LEAVES = Mix.of("unwilling 45, work 40, poverty 12, other 3");
    private static final int[] COHORTS = {1945, 1960, 1975, 1990};

    private Schools() {}

    static String status(LocalDate born, String health, Chance chance) {
        var age = Period.between(born, TERM).getYears();
        if (age < 3) {
            return "pre-school-age";
        }
        if (age < 6) {
            return chance.in(0.8) ? "pre-primary" : "pre-school-age";
        }
        if (age < 15) {
            var leaves = health.equals("disabled") ? 0.12 : health.equals("major") ? 0.05 : 0.004;
            return chance.in(leaves) ? "not-in-school" : age < 12 ? "primary" : LOWER.get(age - 12);
        }
        if (age < 18) {
            return inYear(UPPER.draw(chance), age - 14);
        }
        if (age < 22 && !health.equals("disabled")) {
            return inYear(HIGHER.draw(chance), Math.min(3, age - 17));
        }
        return age < 25 && chance.in(0.01) ? "master" : "not-in-school";
    }

    private static String inYear(String school, int year) {
        return switch (school) {
            case "upper-secondary", "vocational", "college" -> school + "-" + year;
            default -> school;
        };
    }

    /// Why a child of the age of compulsory schooling is not in school.
    static @Nullable String dropOut(int age, String status, String health, Chance chance) {
        if (!status.equals("not-in-school") || age > 17) {
            return null;
        }
        return switch (health) {
            case "disabled" -> "disability";
            case "major" -> "illness";
            default -> (age < 16 ? CHILD_LEAVES : YOUTH_LEAVES).draw(chance);
        };
    }

    static String education(LocalDate born, String status, String health, Chance chance) {
        return switch (status) {
            case "pre-school-age", "pre-primary" -> "illiterate";
            case "primary" -> "primary";
            case "grade-7", "grade-8", "grade-9" -> "lower-secondary";
            case "bachelor", "master" -> "bachelor";
            case "not-in-school" -> learnt(born, health, chance);
            default -> status.startsWith("college") ? "junior-college" : "upper-secondary";
        };
    }

    private static String learnt(LocalDate born, String health, Chance chance) {
        var age = Period.between(born, TERM).getYears();
        if (age < 18) {
            return age < 13 || health.equals("disabled") ? "illiterate" : "lower-secondary";
        }
        if (health.equals("disabled") && chance.in(0.4)) {
            return "illiterate";
        }
        var cohort = 0;
        while (cohort < COHORTS.length && born.getYear() >= COHORTS[cohort]) {
            cohort++;
        }
        return LEARNT.get(cohort).draw(chance);
    }

    static @Nullable String school(Person person, Year year, Chance chance) {
        var village = year.village();
        return switch (person.student()) {
            case "pre-primary" -> village.township() + "中心幼儿园";
            case "primary" -> village.spoken() + "小学";
            case "grade-7", "grade-8", "grade-9" -> village.township() + "初级中学";
            case "pre-school-age", "not-in-school" -> null;
            case "technician" -> "安徽技师学院";
            case "bachelor", "master" ->
                    chance.oneOf(List.of("安徽大学", "安徽农业大学", "阜阳师范学院", "淮北师范大学"));
            default -> secondary(person.student(), year.county(), chance);
        };
    }

    /// Who studies does so in a city of the province.
    static String place(String school, Year year) {
        var city = school.substring(0, 2);
        return switch (city) {
            case "安徽" -> "合肥市";
            case "阜阳", "淮北", "亳州" -> city + "市";
            default -> year.county();
        };
    }

    private static String secondary(String status, String county, Chance chance) {
        if (status.startsWith("college")) {
            return chance.oneOf(List.of("亳州职业技术学院", "安徽职业技术学院", "阜阳职业技术学院"));
        }
        return status.startsWith("vocational")
                ? county + "职业中专学校"
                : county + chance.oneOf(List.of("第一中学", "高级中学", "第二高级中学"));
    }
}
