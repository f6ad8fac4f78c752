package org.uplift.local.county;

import java.util.ArrayList;
import java.util.List;

/// Why a household is poor, as its members, land, water and road tell.
record Causes(String main, List<String> others) {

    static Causes of(List<Person> people, Fields fields, Home home, Chance chance) {
        var mix = fitting(people, fields, home);
        var main = mix.draw(chance);
        var others = new ArrayList<String>();
        while (others.size() < 2 && chance.in(0.4)) {
            var other = mix.draw(chance);
            if (!other.equals(main) && !others.contains(other)) {
                others.add(other);
            }
        }
        return new Causes(main, others);
    }

    void fill(Form form) {
        form.put("mainCause", main).put("otherCauses", others);
    }

    boolean include(String cause) {
        return main.equals(cause) || others.contains(cause);
    }

    private static Mix fitting(List<Person> people, Fields fields, Home home) {
        var workers = people.stream().filter(Person::canWork).count();
        var bachelor = people.size() == 1 && people.getFirst().kin().male();
        var mix = new Mix();
        mix.add(people.stream().anyMatch(Person::isIll), "illness", 80);
        mix.add(people.stream().anyMatch(Person::isDisabled), "disability", 40);
        mix.add(people.stream().anyMatch(Person::costsSchooling), "schooling", 22);
        mix.add(workers * 4 <= people.size(), "labour", 17);
        mix.add(workers > 0, "skill", 9);
        mix.add(workers > 0, "capital", 6);
        mix.add(workers > 0, "motivation", 2);
        mix.add(fields.arable() < people.size() * 0.8, "land", 2.5);
        mix.add("disaster", 1.6);
        mix.add(home.waterDifficult(), "water", 12);
        mix.add(home.isRemote(), "transport", 10);
        mix.add(bachelor, "marriage", 0.8);
        mix.add("other", 0.1);
        return mix;
    }
}
