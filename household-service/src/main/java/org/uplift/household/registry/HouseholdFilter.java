package org.uplift.household.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;

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
    private static final String IDENTIFIED =
            "h.id in (select household_id from person where citizen_number = ?)";
    private static final String CALLED =
            "h.id in (select id from household where phone = ?"
                    + " union all select household_id from person where phone = ?)";

    /// Whether whoever asks knows somebody already, and looks for them.
    boolean isPersonal() {
        return name != null || idNumber != null || phone != null;
    }

    /// @param scope of which no filter leads out
    Conjunction within(DivisionScope scope) {
        var area = division == null ? scope : DivisionScope.of(division).within(scope);
        var where = new Conjunction();
        where.and("h.division >= ? and h.division < ?", List.of(area.from(), area.until()));
        if (name != null) {
            where.and(NAMED, List.of(name, name + LAST_CHARACTER, area.from(), area.until()));
        }
        if (idNumber != null) {
            where.and(IDENTIFIED, List.of(idNumber.substring(0, 18)));
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
}
