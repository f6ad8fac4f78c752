package org.uplift.local.county;

import java.util.List;

/// Ties to a cooperative or a leading firm; few households have any.
///
/// @param dividend fen a year
record Ties(boolean cooperative, boolean leadingFirm, long dividend) {

    private static final Ties NONE = new Ties(false, false, 0);

    static Ties of(List<Person> people, Chance chance) {
        if (!chance.in(people.stream().anyMatch(Person::canWork) ? 0.22 : 0.08)) {
            return NONE;
        }
        var cooperative = chance.in(0.7);
        return new Ties(
                cooperative,
                !cooperative || chance.in(0.1),
                chance.in(0.6) ? chance.between(6, 30) * 5_000L : 0);
    }

    /// @param property what the household had from rent and dividends, no less than the dividend
    void fill(Form form, long property) {
        if (cooperative || leadingFirm) {
            form.put("business.cooperative", cooperative)
                    .put("business.leadingFirm", leadingFirm)
                    .put("business.dividend", new Fen(Math.min(dividend, property)));
        }
    }
}
