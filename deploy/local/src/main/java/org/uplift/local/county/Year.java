package org.uplift.local.county;

import java.util.List;

/// A family and what it has at hand to live through the year.
record Year(
        List<Person> family,
        Grants grants,
        Fields fields,
        Standing standing,
        Village village,
        String county) {

    boolean hasHands() {
        return family.stream().anyMatch(Person::canWork);
    }
}
