package org.uplift.household.duplicates;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.util.Optional;

/// Whether two entries of the register are perhaps one person.
final class Likeness {

    private static final int SLIPS = 2;
    private static final int SHORT = 2;

    private Likeness() {}

    /// Two numbers that more than two slips lie between are two people's, whatever else they share.
    static Optional<Sign> of(Trait one, Trait other) {
        var slips = slips(one, other);
        if (slips > SLIPS) {
            return Optional.empty();
        }
        if (slips >= 0) {
            return isAlike(one.name(), other.name())
                    ? Optional.of(Sign.ID_NUMBER_TYPO)
                    : Optional.empty();
        }
        return withoutNumber(one, other);
    }

    private static Optional<Sign> withoutNumber(Trait one, Trait other) {
        var isSameName = one.name().equals(other.name());
        if (one.born().equals(other.born())) {
            return isSameName
                    ? Optional.of(Sign.NAME_AND_BIRTH)
                    : isAlike(one.name(), other.name())
                            ? Optional.of(Sign.NAME_TYPO)
                            : Optional.empty();
        }
        var isSlip =
                Edits.between(
                                BASIC_ISO_DATE.format(one.born()),
                                BASIC_ISO_DATE.format(other.born()))
                        == 1;
        return isSameName && isSlip ? Optional.of(Sign.BIRTH_TYPO) : Optional.empty();
    }

    /// @return less than nothing where one of them has no number
    private static int slips(Trait one, Trait other) {
        return one.citizen() == null || other.citizen() == null
                ? -1
                : Edits.between(one.citizen(), other.citizen());
    }

    /// Of two characters one slip is half of the name.
    private static boolean isAlike(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) > SHORT
                        && Edits.between(one, other) == 1);
    }
}
