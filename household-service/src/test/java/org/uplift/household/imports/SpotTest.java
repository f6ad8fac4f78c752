package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotTest {

    @ParameterizedTest
    @CsvSource({
        "members[2].work.months, 2, member.work.months",
        "members[0].work.monthlyWageFen, 0, member.work.monthlyWage",
        "members[1], 1, member",
        "members, 0, member",
        "incomes[0].wageFen, 0, income.wage",
        "medicalSelfPaidFen, 0, medicalSelfPaid",
        "otherCauses[1].<list element>, 0, otherCauses",
        "water.safe, 0, water.safe"
    })
    void isToldInTheWordsOfTheLayout(String path, int member, String column) {
        assertThat(Spot.of(path)).isEqualTo(new Spot(member, column));
    }
}
