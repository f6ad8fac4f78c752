package org.uplift.jobs.labourer;

import java.time.Year;

/// The years of birth of those who are of working age.
record Birth(int first, int last) {

    static Birth of(Ability ability, Year now) {
        return new Birth(now.getValue() - ability.toAge(), now.getValue() - ability.fromAge());
    }
}
