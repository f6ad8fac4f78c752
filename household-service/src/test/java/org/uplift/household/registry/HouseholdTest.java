package org.uplift.household.registry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.events.household.Label.GREEN;
import static org.uplift.events.household.Label.NONE;
import static org.uplift.events.household.Label.RED;
import static org.uplift.events.household.Label.YELLOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.codes.CodeLists;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.events.household.Label;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.HouseholdFile;

class HouseholdTest {

    private static final UUID ID = UUID.fromString("0190c3f0-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2017-06-01T02:00:00Z");
    private static final Signature SIGNATURE = new Signature("cadre", NOW, "edited");

    private final HouseholdFile file = known(FileForm.ofThree());

    @ParameterizedTest
    @CsvSource({
        "not-exited, '', RED",
        "not-exited, industry, YELLOW",
        "newly-identified, '', RED",
        "newly-identified, job, YELLOW",
        "pre-exit, '', YELLOW",
        "exited, '', GREEN",
        "exited, industry, GREEN",
        "stably-exited, '', GREEN",
        "returned, '', RED",
        "returned, health, YELLOW",
        "cancelled, industry, NONE",
        "applicant, '', NONE",
        "applicant, industry, NONE"
    })
    void theLabelFollowsFromExitAndHelp(String exit, String measure, Label label) {
        var measures = measure.isEmpty() ? List.of() : List.of(measure);
        var form = FileForm.ofThree().with("/exitState", exit).with("/help/measures", measures);

        assertThat(Standing.of(form.file()).label()).isEqualTo(label);
    }

    @Test
    void tellsItsWholeProfileWhenRegistered() {
        var facts = Household.enter(ID, file, SIGNATURE).registered();

        assertThat(facts).containsExactly(new HouseholdRegistered(ID, profile(file)));
        assertThat(profile(file).label()).isEqualTo(RED);
        assertThat(profile(file).members()).hasSize(3);
    }

    @Test
    void tellsTheNewColourBesideTheChange() {
        var household = Household.enter(ID, file, SIGNATURE);
        var helped = changed(file, "/help/measures", List.of("industry"));

        assertThat(household.replace(helped, SIGNATURE))
                .containsExactly(
                        new HouseholdChanged(ID, profile(helped)),
                        new LabelChanged(ID, FileForm.VILLAGE, RED, YELLOW));
    }

    @Test
    void isNotChangedByTheSameFile() {
        assertThat(Household.enter(ID, file, SIGNATURE).replace(file, SIGNATURE)).isEmpty();
    }

    @Test
    void dividesTheLatestNetIncomeAmongThoseAlreadyBorn() {
        var income = income(file);

        assertThat(income.netFen()).isEqualTo(1_500_001);
        assertThat(income.perCapitaFen()).isEqualTo(500_000);
    }

    @Test
    void countsNobodyBornAfterTheYearOfTheIncome() {
        var earlier = known(FileForm.ofThree().with("/incomes/0/year", 2012));

        assertThat(income(earlier).perCapitaFen()).isEqualTo(750_000);
    }

    @Test
    void roundsALossTowardsZero() {
        var loss = changed(file, "/incomes/0/operatingCostFen", 1_600_005);

        assertThat(income(loss).netFen()).isEqualTo(-4);
        assertThat(income(loss).perCapitaFen()).isEqualTo(-1);
    }

    @Test
    void coloursAreThoseOfTheCodeList() {
        assertThat(List.of(RED, YELLOW, GREEN, NONE))
                .extracting(Label::code)
                .isEqualTo(codes("label"));
    }

    private static List<String> codes(String list) {
        return CodeLists.get(list).entries().stream().map(entry -> entry.code()).toList();
    }

    private static HouseholdFile changed(HouseholdFile file, String pointer, Object value) {
        return FileForm.of(FileJson.write(file)).with(pointer, value).file();
    }

    private static HouseholdProfile profile(HouseholdFile file) {
        return Profiles.of(file, LocalDate.of(2017, 6, 1));
    }

    private static HouseholdProfile.Income income(HouseholdFile file) {
        return requireNonNull(profile(file).income());
    }

    @Test
    void keepsTheShareOfWhoLeftAfterTheYear() {
        var twoLeft = file.withMembers(file.members().subList(0, 2));

        assertThat(income(twoLeft).perCapitaFen()).isEqualTo(500_000);
    }

    @Test
    void believesACountThatIsGiven() {
        var shared = known(FileForm.ofThree().with("/incomes/0/persons", 5));

        assertThat(income(shared).perCapitaFen()).isEqualTo(300_000);
    }

    private static HouseholdFile known(FileForm form) {
        return MemberIds.give(form.with("/number", "34162310000100001").file(), List.of());
    }
}
