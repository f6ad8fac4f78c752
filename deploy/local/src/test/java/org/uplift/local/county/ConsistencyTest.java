package org.uplift.local.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each household's items must agree on, on a county of 3,000 households.
class ConsistencyTest {

    @TempDir private static Path folder;
    private static Path file;

    @BeforeAll
    static void write() throws IOException {
        file = folder.resolve("lixin.csv");
        CountyFile.CSV.write(County.lixin().sized(3_000), file);
    }

    @Test
    void eachHouseholdHasOneHead() {
        eachHousehold(household ->
                assertThat(household.members())
                        .filteredOn(m -> m.text("member.relation").equals("head"))
                        .hasSize(1));
    }

    @Test
    void idNumbersTellBirthAndSex() {
        eachMember(member -> {
            var id = member.text("member.idNumber").substring(0, 18);
            assertThat(id).isEqualTo(CitizenNumbers.withCheckDigit(id.substring(0, 17)));
            assertThat(id.substring(6, 14))
                    .isEqualTo(
                            member.date("member.birthDate")
                                    .format(DateTimeFormatter.BASIC_ISO_DATE));
            assertThat(id.charAt(16) % 2 == 1).isEqualTo(member.text("member.sex").equals("male"));
        });
    }

    @Test
    void relationsFitSexAndAge() {
        eachHousehold(household -> {
            var head = household.members().getFirst();
            for (var member : household.members()) {
                var apart = head.age() - member.age();
                var male = member.text("member.sex").equals("male");
                switch (member.text("member.relation")) {
                    case "spouse" -> {
                        assertThat(male).isNotEqualTo(head.text("member.sex").equals("male"));
                        assertThat(apart).isBetween(-5, 5);
                    }
                    case "son", "daughter" -> assertThat(apart).isBetween(18, 43);
                    case "mother", "father" -> assertThat(apart).isBetween(-40, -18);
                    case "grandson" -> {
                        assertThat(male).isTrue();
                        assertThat(apart).isGreaterThan(40);
                    }
                    default -> {}
                }
            }
        });
    }

    @Test
    void childrenAndStudentsDoNotWork() {
        eachMember(member -> {
            var student =
                    !Stream.of("not-in-school", "pre-school-age")
                            .toList()
                            .contains(member.text("member.schooling.status"));
            if (member.age() < 16 || student) {
                assertThat(member.text("member.labour")).isEqualTo("none");
                assertThat(member.text("member.work.months")).isEqualTo("0");
            }
        });
    }

    @Test
    void wagesAreWhatMembersEarned() {
        eachHousehold(household ->
                assertThat(household.first().fen("income.wage"))
                        .isEqualTo(
                                household.members().stream()
                                        .mapToLong(m ->
                                                m.fen("member.work.monthlyWage")
                                                        * (long) m.number("member.work.months"))
                                        .sum()));
    }

    @Test
    void causesShowInTheMembers() {
        eachHousehold(household -> {
            var health = household.members().stream().map(m -> m.text("member.health")).toList();
            switch (household.first().text("mainCause")) {
                case "illness" -> assertThat(health).containsAnyOf("chronic", "major");
                case "disability" -> assertThat(health).contains("disabled");
                default -> {}
            }
        });
    }

    @Test
    void theLiftedAreAboveTheLineAndSafelyHoused() {
        eachHousehold(household -> {
            var first = household.first();
            assertThat(!first.text("actualExitYear").isEmpty()).isEqualTo(household.isExited());
            if (household.isExited()) {
                assertThat(household.perHeadFen()).isGreaterThan(333_500);
                assertThat(first.text("housing.dangerGrade")).isIn("A", "B");
                assertThat(first.yes("water.safe")).isTrue();
            }
        });
    }

    @Test
    void noHouseHasNoArea() {
        eachHousehold(household ->
                assertThat(household.first().text("housing.structure").equals("none"))
                        .isEqualTo(household.first().number("housing.areaM2") == 0));
    }

    @Test
    void noMoreIsIrrigatedThanTilled() {
        eachHousehold(household ->
                assertThat(household.first().number("land.irrigated"))
                        .isLessThanOrEqualTo(household.first().number("land.arable")));
    }

    @Test
    void incomesAreSharedByTheMembers() {
        eachHousehold(household ->
                assertThat(household.first().number("income.persons"))
                        .isEqualTo(household.members().size()));
    }

    @Test
    void whoCameInTheYearWasBornOrMarriedOrComesOtherwise() {
        eachMember(member -> {
            var reason = member.text("member.changeReason");
            assertThat(reason.equals("newborn"))
                    .isEqualTo(member.date("member.birthDate").getYear() == 2017);
            if (reason.equals("marriage-in")) {
                assertThat(member.age()).isGreaterThan(18);
                assertThat(member.text("member.relation"))
                        .isIn("spouse", "daughter-in-law", "son-in-law");
            }
        });
    }

    @Test
    void aHouseThatWasPulledDownIsNotLivedIn() {
        eachHousehold(household -> {
            if (household.first().text("relocation.oldHouseDemolished").equals("true")) {
                assertThat(household.first().text("housing.structure")).isEqualTo("none");
                assertThat(household.first().yes("relocation.agrees")).isTrue();
            }
        });
    }

    private static void eachHousehold(Consumer<Lines> check) {
        Lines.forEach(file, check);
    }

    private static void eachMember(Consumer<Lines.Line> check) {
        Lines.forEach(file, household -> household.members().forEach(check));
    }
}
