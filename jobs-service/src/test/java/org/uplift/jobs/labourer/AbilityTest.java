package org.uplift.jobs.labourer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.Label;
import org.uplift.testkit.Family;
import org.uplift.testkit.Person;

class AbilityTest {

    private static final Ability ABILITY = new Policy(Set.of("none", "lost"), 16, 59);

    private final Person person = Person.born(1985);
    private final Family family = Family.in("522722105201").of(person);

    @Test
    void whoCanAndWantsToWorkIsALabourer() {
        assertThat(labourers()).extracting(Labourer::memberId).containsExactly(person.id());
    }

    @Test
    void theWeakCanWorkToo() {
        person.labour("weak");
        assertThat(labourers()).hasSize(1);
    }

    @Test
    void whoseStrengthIsLostCannot() {
        person.labour("lost");
        assertThat(labourers()).isEmpty();
    }

    @Test
    void whoNeverHadAnyCannotEither() {
        person.labour("none");
        assertThat(labourers()).isEmpty();
    }

    @Test
    void studentsStudy() {
        person.studying("college-2");
        assertThat(labourers()).isEmpty();
    }

    @Test
    void theUnwillingAreNotCounted() {
        person.unwilling();
        assertThat(labourers()).isEmpty();
    }

    @Test
    void aHouseholdOffTheRegisterHasNone() {
        family.labelled(Label.NONE);
        assertThat(labourers()).isEmpty();
    }

    @Test
    void aMonthAwayOrAPublicPostIsWork() {
        assertThat(labourers().getFirst().atWork()).isFalse();
        person.atWork("province", 1, 400_000);
        assertThat(labourers().getFirst().atWork()).isTrue();
        person.atWork("town", 0, 0).holding("ranger");
        assertThat(labourers().getFirst().atWork()).isTrue();
    }

    @Test
    void workingAgeIsFromSixteenToFiftyNine() {
        assertThat(Birth.of(ABILITY, Year.of(2026))).isEqualTo(new Birth(1967, 2010));
    }

    private List<Labourer> labourers() {
        return Household.of(UUID.randomUUID(), 1, family.profile(), ABILITY).labourers();
    }

    private record Policy(Set<String> unableClasses, int fromAge, int toAge) implements Ability {}
}
