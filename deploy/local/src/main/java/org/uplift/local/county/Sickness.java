package org.uplift.local.county;

import java.util.List;

/// What illness costs a household in the year, in fen.
final class Sickness {

    private Sickness() {}

    static long reimbursed(List<Person> people, Chance chance) {
        return people.stream()
                .mapToLong(person ->
                        switch (person.health()) {
                            case "major" -> chance.between(20, 60) * 10_000L;
                            case "chronic" -> chance.between(2, 14) * 10_000L;
                            default -> 0;
                        })
                .sum();
    }

    /// A household that is lifted pays less than a tenth of its income out of pocket.
    static void fill(Form form, Year year, Livelihood livelihood, Chance chance) {
        var paid = year.family().stream().mapToLong(person -> selfPaid(person, chance)).sum();
        var bearable = Math.min(paid, livelihood.net() / 12);
        form.put("medicalSelfPaid", new Fen(year.standing().isSecure() ? bearable : paid));
    }

    private static long selfPaid(Person person, Chance chance) {
        return switch (person.health()) {
            case "major" -> chance.between(1_500, 16_000) * 100L;
            case "chronic" -> chance.between(120, 2_200) * 100L;
            default -> chance.in(0.2) ? chance.between(20, 150) * 100L : 0;
        };
    }
}
