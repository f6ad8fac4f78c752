package org.uplift.household.duplicates;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What speaks for two households being one family.
final class Evidence {

    private static final int ENOUGH = 40;
    private static final int MOST = 100;

    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private final Set<Pair> people = new HashSet<>();

    void add(Sign sign) {
        signs.add(sign);
    }

    void compare(Trait one, Trait other) {
        Likeness.of(one, other)
                .ifPresent(sign -> {
                    signs.add(sign);
                    people.add(Pair.of(one.person(), other.person()));
                });
        if (one.phone() != null && one.phone().equals(other.phone())) {
            signs.add(Sign.PHONE);
        }
    }

    /// Of a hundred; what does not reach the line asks nobody's time.
    int score() {
        return Math.min(MOST, signs().stream().mapToInt(Sign::points).sum());
    }

    boolean isEnough() {
        var sum = signs.stream().filter(sign -> sign != Sign.SAME_VILLAGE);
        return sum.mapToInt(Sign::points).sum() >= ENOUGH || people.size() > 1;
    }

    List<String> reasons() {
        return signs().stream().map(Sign::code).toList();
    }

    private Set<Sign> signs() {
        var all = EnumSet.noneOf(Sign.class);
        all.addAll(signs);
        if (people.size() > 1) {
            all.add(Sign.MORE_PEOPLE);
        }
        return all;
    }
}
