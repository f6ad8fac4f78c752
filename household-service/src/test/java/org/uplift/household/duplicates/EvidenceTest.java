package org.uplift.household.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.platform.Ids;

class EvidenceTest {

    private static final String NUMBER = "341623196804120011";
    private static final String SLIPPED = "341623196804120191";
    private static final String ANOTHER = "341623196804128372";

    private final Evidence evidence = new Evidence();

    @Test
    void aNumberOfOneOrTwoSlipsIsOnePersonsUnlessTheNamesDiffer() {
        evidence.compare(person("王建国", "1968-04-12", NUMBER), person("王健国", "1968-04-12", SLIPPED));
        assertThat(evidence.reasons()).containsExactly("id-number-typo");
        assertThat(evidence.isEnough()).isTrue();

        var others = new Evidence();
        others.compare(person("王建国", "1968-04-12", NUMBER), person("李四", "1968-04-12", SLIPPED));
        assertThat(others.isEnough()).isFalse();
    }

    @Test
    void twoNumbersFarApartAreTwoPeopleWhateverTheyAreCalled() {
        evidence.compare(person("王建国", "1968-04-12", NUMBER), person("王建国", "1968-04-12", ANOTHER));

        assertThat(evidence.reasons()).isEmpty();
    }

    @Test
    void whoHasNoNumberIsKnownByNameAndDay() {
        evidence.compare(person("王建国", "1968-04-12", NUMBER), person("王建国", "1968-04-12", null));

        assertThat(evidence.reasons()).containsExactly("name-and-birth");
        assertThat(evidence.score()).isEqualTo(50);
    }

    @Test
    void oneSlipInTheNameAloneIsNotEnoughForAnybodysTimeTwoPeopleAre() {
        evidence.add(Sign.SAME_VILLAGE);
        evidence.compare(person("王建国", "1968-04-12", null), person("王健国", "1968-04-12", null));
        assertThat(evidence.isEnough()).isFalse();

        evidence.compare(person("李秀英", "1970-11-03", null), person("李秀英", "1970-11-30", null));
        assertThat(evidence.isEnough()).isTrue();
        assertThat(evidence.reasons())
                .containsExactly("name-typo", "birth-typo", "same-village", "more-people");
        assertThat(evidence.score()).isEqualTo(95);
    }

    /// Of two characters one is half of the name.
    @Test
    void shortNamesAreAlikeOnlyWhenTheyAreTheSame() {
        evidence.compare(person("王五", "1968-04-12", null), person("王六", "1968-04-12", null));

        assertThat(evidence.reasons()).isEmpty();
    }

    @Test
    void aPhoneSpeaksForItself() {
        var one = new Trait(Ids.next(), "王五", LocalDate.EPOCH, NUMBER, "13800000000");
        var other = new Trait(Ids.next(), "赵六", LocalDate.MIN, ANOTHER, "13800000000");

        evidence.compare(one, other);

        assertThat(evidence.reasons()).containsExactly("phone");
        assertThat(evidence.isEnough()).isTrue();
    }

    private static Trait person(String name, String born, @Nullable String number) {
        return new Trait(Ids.next(), name, LocalDate.parse(born), number, null);
    }
}
