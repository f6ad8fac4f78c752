package org.uplift.household.registry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.secrecy.Mark;

/// Which households of the register are meant; what is absent does not matter.
///
/// @param name the beginning of a member's name
/// @param idNumber a member's whole id number
/// @param phone the household's or a member's
/// @param division a village, or any division above it
public record HouseholdFilter(
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String number,
        @Nullable String division,
        @Nullable String label,
        @Nullable String attribute,
        @Nullable String cause,
        @Nullable String status) {

    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private static final String NAMED =
            "h.id in (select household_id from person where name >= ? and name < ?"
                    + " and division >= ? and division < ?)";
    private static final String IDENTIFIED = "h.id in (%s)";
    private static final String EVEN = "select household_id from person where id_mark_even = ?";
    private static final String ODD = "select household_id from person where id_mark_odd = ?";
    private static final String CALLED =
            "h.id in (select id from household where phone = ?"
                    + " union all select household_id from person where phone = ?)";

    /// Whether whoever asks knows somebody already, and looks for them.
    boolean isPersonal() {
        return name != null || idNumber != null || phone != null;
    }

    /// @param scope of which no filter leads out
    Conjunction within(DivisionScope scope, PersonMarks marks) {
        var area = division == null ? scope : DivisionScope.of(division).within(scope);
        var where = new Conjunction();
        where.and("h.division >= ? and h.division < ?", List.of(area.from(), area.until()));
        if (name != null) {
            where.and(NAMED, List.of(name, name + LAST_CHARACTER, area.from(), area.until()));
        }
        if (idNumber != null) {
            identified(marks.of(idNumber.substring(0, 18)), where);
        }
        if (phone != null) {
            where.and(CALLED, List.of(phone, phone));
        }
        where.andEqual("h.number", number);
        where.andEqual("h.label", label);
        where.andEqual("h.attribute", attribute);
        where.andEqual("h.main_cause", cause);
        where.andEqual("h.status", status);
        return where;
    }

    /// By every mark the number has: while keys are rotated not all persons bear both.
    private static void identified(Mark mark, Conjunction where) {
        if (mark.even() == null || mark.odd() == null) {
            where.and(
                    IDENTIFIED.formatted(mark.odd() == null ? EVEN : ODD),
                    List.of(mark.odd() == null ? requireNonNull(mark.even()) : mark.odd()));
        } else {
            where.and(
                    IDENTIFIED.formatted(EVEN + " union all " + ODD),
                    List.of(mark.even(), mark.odd()));
        }
    }
}
