package org.uplift.local.county;

import java.util.List;

/// Makes persons of kin: birth, number, name, health, school and labour, in this order, each
/// following from what came before.
final class People {

    private final CitizenNumbers numbers;

    People(CitizenNumbers numbers) {
        this.numbers = numbers;
    }

    List<Person> of(List<Kin> family, Chance chance) {
        var surname = Names.surname(chance);
        var wifes = Names.surname(chance);
        return family.stream().map(kin -> person(kin, surname, wifes, chance)).toList();
    }

    private Person person(Kin kin, String surname, String wifes, Chance chance) {
        var born = County.CUT_OFF.minusYears(kin.age()).minusDays(chance.between(0, 363));
        var health = Bodies.health(kin.age(), chance);
        var disability = Bodies.disability(health, chance);
        var student = Schools.status(born, health, chance);
        var inSchool = !student.equals("not-in-school");
        var family =
                kin.bearsFamilyName()
                        ? surname
                        : kin.relation().startsWith("wifes") ? wifes : stranger(kin, wifes, chance);
        return new Person(
                kin,
                family + Names.given(kin.male(), kin.age(), chance),
                born,
                numbers.give(born, kin.male(), kin.isMarriedIn(), chance),
                health,
                disability,
                student,
                Schools.dropOut(kin.age(), student, health, chance),
                Schools.education(born, student, health, chance),
                Bodies.labour(kin.age(), inSchool, health, disability, chance));
    }

    private static String stranger(Kin kin, String wifes, Chance chance) {
        return kin.relation().equals("spouse") ? wifes : Names.surname(chance);
    }
}
