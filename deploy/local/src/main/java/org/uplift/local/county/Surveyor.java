package org.uplift.local.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fills in the forms of one household.
final class Surveyor {

    private static final Mix STANDARD = Mix.of("national 97, provincial 3, city 0.4");

    private final County county;
    private final People people;

    Surveyor(County county) {
        this.county = county;
        this.people = new People(new CitizenNumbers(county.code(), county.neighbours()));
    }

    /// @param turn which of the village's households it is, from 1
    Household visit(Village village, int turn, int size, Chance chance) {
        var family = people.of(Families.compose(size, chance), chance);
        var standing = Standing.of(family, chance);
        var fields = Fields.of(size, county.orchards(), chance);
        var grants = Grants.of(family, standing, fields, chance);
        var ties = Ties.of(family, chance);
        var year = new Year(family, grants, fields, standing, village, county.name());
        var livelihood = Livelihood.of(year, ties.dividend(), chance);
        var phones = family.stream().map(person -> Contacts.phone(person, chance)).toList();

        var form = new Form();
        form.put("number", "%s%04d".formatted(village.code(), turn))
                .put("division", village.code())
                .put("standard", STANDARD.draw(chance))
                .put("withoutLabour", grants.keep() && family.stream().noneMatch(Person::canWork))
                .put("militaryFamily", chance.in(0.012))
                .put("loans", Fen.yuan(chance.in(0.12) ? chance.between(10, 500) * 100L : 0));
        Contacts.fill(form, village, county.name(), phones, chance);
        livelihood.fill(form, chance);
        Sickness.fill(form, year, livelihood, chance);
        fields.fill(form, chance);
        Comforts.fill(form, livelihood, chance);
        ties.fill(form, livelihood.property());
        help(form, year, livelihood, turn, chance);
        return new Household(form, members(year, livelihood, phones, chance));
    }

    private static void help(Form form, Year year, Livelihood livelihood, int turn, Chance chance) {
        var standing = year.standing();
        var home = Home.of(year.family().size(), standing, chance);
        home.fill(form);
        var causes = Causes.of(year.family(), year.fields(), home, chance);
        causes.fill(form);
        standing.fill(form, Watch.fill(form, standing, causes, home, chance));
        var measures = Aid.measures(year, causes, home, livelihood, chance);
        Watch.move(form, home, measures, year, chance);
        Aid.fill(form, measures, year, turn, chance);
        form.put("enoughFood", standing.isSecure() || chance.in(0.992))
                .put("enoughClothing", standing.isSecure() || chance.in(0.99));
    }

    private static List<Form> members(
            Year year, Livelihood livelihood, List<Optional<String>> phones, Chance chance) {
        var forms = new ArrayList<Form>();
        for (var i = 0; i < year.family().size(); i++) {
            var form = new MemberForm(year, i, chance);
            forms.add(form.filled(livelihood.jobs().get(i), phones.get(i)));
        }
        return forms;
    }
}
