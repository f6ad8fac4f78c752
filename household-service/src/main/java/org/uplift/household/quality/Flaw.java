package org.uplift.household.quality;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.UUID;

/// A rule that a file breaks, and where.
record Flaw(Rule rule, Spot spot) {

    static final Comparator<Flaw> ORDER =
            comparing((Flaw flaw) -> flaw.rule().number())
                    .thenComparing(flaw -> flaw.spot().member(), nullsFirst(UUID::compareTo))
                    .thenComparing(flaw -> flaw.spot().item());

    String number() {
        return rule.number();
    }
}
