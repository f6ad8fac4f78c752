package org.uplift.household.tidings;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Work;

/// The members of a household at work.
final class Workers {

    private Workers() {}

    static boolean isMember(HouseholdFile file, UUID member) {
        return file.members().stream().anyMatch(one -> member.equals(one.id()));
    }

    static HouseholdFile with(HouseholdFile file, UUID member, UnaryOperator<Work> change) {
        return file.withMembers(
                file.members().stream()
                        .map(one ->
                                member.equals(one.id())
                                        ? one.working(change.apply(one.work()))
                                        : one)
                        .toList());
    }
}
