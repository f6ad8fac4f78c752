package org.uplift.jobs.labourer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.events.household.HouseholdProfile.Member;
import org.uplift.events.household.Label;

/// Who counts as a labourer. Age is asked for when somebody looks, not when the file changes:
/// people grow older without a fact being told.
@ConfigMapping(prefix = "uplift.jobs.ability")
interface Ability {

    @WithDefault("none,lost")
    Set<String> unableClasses();

    @WithDefault("16")
    int fromAge();

    @WithDefault("59")
    int toAge();

    default boolean isOnRegister(HouseholdProfile household) {
        return household.label() != Label.NONE;
    }

    default boolean isLabourer(Member member) {
        return member.willingToWork()
                && !unableClasses().contains(member.labour())
                && member.studentStatus().equals("not-in-school");
    }

    /// A public-welfare post is work too.
    default boolean isAtWork(Member member) {
        return member.workMonths() > 0 || !member.publicPost().equals("none");
    }
}
