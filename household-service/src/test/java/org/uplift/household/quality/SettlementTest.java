package org.uplift.household.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.events.quality.QualityEvent;
import org.uplift.events.quality.QualityEvent.Closed;
import org.uplift.events.quality.QualityEvent.FindingsClosed;
import org.uplift.events.quality.QualityEvent.FindingsOpened;
import org.uplift.events.quality.QualityEvent.Opened;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;

class SettlementTest {

    private static final Instant NOW = Instant.parse("2023-06-01T03:00:00Z");
    private static final LocalDate TODAY = Examples.DAY;
    private static final UUID ID = Example.household();

    private final Examination examination = new Examination(RuleBook.BOOK, TODAY);
    private final HouseholdFile broken =
            Sound.form().with("/members/1/insurance/medical", "none").file();
    private final Finding finding = settle(broken, List.of()).opened().getFirst();

    @Test
    void opensWhatIsWrongWithADueDay() {
        assertThat(finding.rule()).isEqualTo("2_01_008");
        assertThat(finding.due()).isEqualTo(TODAY.plusDays(30));
        assertThat(finding.isOverdue(TODAY.plusDays(30))).isFalse();
        assertThat(finding.isOverdue(TODAY.plusDays(31))).isTrue();
        assertThat(facts(settle(broken, List.of())))
                .singleElement()
                .isInstanceOf(FindingsOpened.class);
    }

    @Test
    void leavesWhatStands() {
        var again = settle(broken, List.of(finding));

        assertThat(again.opened()).isEmpty();
        assertThat(again.closed()).isEmpty();
        assertThat(facts(again)).isEmpty();
    }

    @Test
    void closesWhatIsRight() {
        var right = settle(Sound.form().file(), List.of(finding));

        assertThat(right.closed()).containsExactly(finding);
        assertThat(facts(right))
                .containsExactly(
                        new FindingsClosed(
                                ID,
                                FileForm.VILLAGE,
                                List.of(new Closed(finding.id(), "2_01_008", "corrected"))));
    }

    @Test
    void letsAnExceptionStandUntilItsDay() {
        var excepted = excepted(TODAY.plusDays(1));

        assertThat(facts(settle(broken, List.of(excepted)))).isEmpty();
        var over = settle(broken, List.of(excepted(TODAY)));
        assertThat(over.reopened()).singleElement().extracting(Finding::state).isEqualTo("open");
        assertThat(over.reopened().getFirst().exemption()).isNull();
        assertThat(facts(over))
                .containsExactly(
                        new FindingsOpened(
                                ID,
                                FileForm.VILLAGE,
                                List.of(new Opened(finding.id(), "2_01_008", 1, "error"))));
    }

    @Test
    void endsAnExceptionWhenTheDatumChangesAndNotWhenAnotherDoes() {
        var excepted = excepted(null);
        var other = Sound.form().with("/members/1/insurance/medical", "both").file();
        var elsewhere =
                Sound.form()
                        .with("/members/1/insurance/medical", "none")
                        .with("/members/1/health", "chronic")
                        .with("/loansFen", 1)
                        .file();

        assertThat(settle(elsewhere, List.of(excepted)).reopened()).isEmpty();
        assertThat(settle(other, List.of(excepted)).reopened()).hasSize(1);
    }

    /// It was told to be closed when it was excepted.
    @Test
    void doesNotTellTwiceThatAnExceptedFindingIsClosed() {
        var right = settle(Sound.form().file(), List.of(excepted(null)));

        assertThat(right.closed()).hasSize(1);
        assertThat(facts(right)).isEmpty();
    }

    @Test
    void goesWhereTheHouseholdGoes() {
        var moved =
                Sound.form()
                        .with("/members/1/insurance/medical", "none")
                        .with("/division", FileForm.OTHER_VILLAGE)
                        .file();

        assertThat(settle(moved, List.of(finding)).isMoved()).isTrue();
        assertThat(settle(broken, List.of(finding)).isMoved()).isFalse();
    }

    private Finding excepted(@Nullable LocalDate until) {
        var datum = Datum.of(finding, broken);
        return finding.excepted(new Exemption("verified-on-site", "somebody", until, datum));
    }

    private Settlement settle(HouseholdFile file, List<Finding> standing) {
        var flaws = examination.of(ID, file, Elsewhere.NOTHING);
        return Settlement.of(new Examined(ID, 3, file, flaws), standing, NOW, TODAY);
    }

    private static List<QualityEvent> facts(Settlement settlement) {
        return settlement.facts();
    }
}
