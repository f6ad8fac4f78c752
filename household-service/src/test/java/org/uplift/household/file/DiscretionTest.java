package org.uplift.household.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.household.layout.AnyHousehold;
import org.uplift.testkit.Trials;

class DiscretionTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);

    private final Discretion untrusted = new Discretion(false, TODAY);
    private final Discretion trusted = new Discretion(true, TODAY);

    @ParameterizedTest
    @CsvSource({
        "2006-05-31, false",
        "2006-06-01, true",
        "2006-06-02, true",
        "2020-06-01, true",
        "1950-01-01, false"
    })
    void aChildIsOneUntilTheFourteenthBirthdayIsOver(LocalDate born, boolean isChild) {
        assertThat(untrusted.isChild(born)).isEqualTo(isChild);
    }

    @Test
    void whatIsSentBackAsItWasShownIsWhatIsKept() {
        Trials.repeat(
                200,
                random -> {
                    var kept = identified(new AnyHousehold(random.nextLong()).file());
                    var shown = FileJson.of(untrusted.shown(kept, untrusted.children(kept)));
                    assertThat(untrusted.completed(shown, kept)).isEqualTo(kept);
                    assertThat(untrusted.likened(shown, kept)).isEqualTo(kept);
                });
    }

    @Test
    void namesEveryItemThatItDoesNotShow() {
        var kept = identified(FileForm.ofThree().file());
        var shown = untrusted.shown(kept, untrusted.children(kept));

        assertThat(shown.path("withheld"))
                .extracting(place -> place.asText())
                .containsExactlyInAnyOrder(
                        "/medicalSelfPaidFen",
                        "/members/0/idType",
                        "/members/0/schooling/dropOutReason",
                        "/members/0/health",
                        "/members/0/disease",
                        "/members/1/idType",
                        "/members/1/schooling/dropOutReason",
                        "/members/1/health",
                        "/members/1/disease",
                        "/members/2/name",
                        "/members/2/idType",
                        "/members/2/idNumber",
                        "/members/2/schooling/school",
                        "/members/2/schooling/place",
                        "/members/2/schooling/dropOutReason",
                        "/members/2/health",
                        "/members/2/disease",
                        "/members/2/phone",
                        "/members/2/photo");
        shown.path("withheld")
                .forEach(place -> assertThat(shown.at(place.asText()).asText()).isIn("", "王**"));
    }

    @Test
    void showsAllOfItToThoseWhoAreTrusted() {
        var kept = identified(FileForm.ofThree().file());

        var shown = trusted.shown(kept, trusted.children(kept));

        assertThat(FileJson.of(shown)).isEqualTo(kept);
        assertThat(shown.path("withheld")).isEmpty();
    }

    @Test
    void whoeverIsAChildInOneVersionIsOneInAll() {
        var kept = identified(FileForm.ofThree().file());
        var mistaken =
                FileForm.of(FileJson.write(kept)).with("/members/2/birthDate", "1995-01-01").file();

        assertThat(untrusted.children(mistaken)).isEmpty();
        assertThat(untrusted.children(mistaken, kept)).containsExactly(id(2));
    }

    @Test
    void tellsWhatIsSentFromWhatIsNot() {
        var kept = identified(FileForm.ofThree().file());
        var shown =
                FileForm.of(untrusted.shown(kept, untrusted.children(kept)).toString())
                        .with("/members/0/health", "major")
                        .with("/members/1/schooling/dropOutReason", "poverty")
                        .with("/members/2/name", "王大雨")
                        .with("/medicalSelfPaidFen", 7);

        var next = untrusted.completed(shown.file(), kept);

        assertThat(next.medicalSelfPaidFen()).isEqualTo(7);
        assertThat(next.members().get(0).health()).isEqualTo("major");
        assertThat(next.members().get(0).disease()).isNull();
        assertThat(next.members().get(1).schooling().dropOutReason()).isEqualTo("poverty");
        assertThat(next.members().get(2).name()).isEqualTo("王大雨");
        assertThat(next.members().get(2).idNumber()).isEqualTo(kept.members().get(2).idNumber());
    }

    @Test
    void nobodyFindsOutByGuessing() {
        var kept = identified(FileForm.ofThree().file());
        var guess =
                FileForm.of(FileJson.write(kept))
                        .with("/members/0/health", "major")
                        .with("/members/2/name", "王大雨")
                        .file();

        assertThat(untrusted.likened(guess, kept)).isEqualTo(kept);
    }

    @Test
    void tellsTwinsApartByTheirOrder() {
        var form = FileForm.ofThree();
        var twin = FileForm.of(form.json("/members/2")).with("/name", "王小雪");
        var kept = identified(FileForm.of(withMember(form, twin)).file());
        var shown = untrusted.shown(kept, untrusted.children(kept)).toString();
        var sent = FileForm.of(shown).without("/members/2/id").without("/members/3/id").file();

        var known = untrusted.recognised(sent, kept);

        assertThat(known.members().subList(2, 4))
                .extracting(Member::id)
                .isEqualTo(List.of(id(2), id(3)));
    }

    private static String withMember(FileForm form, FileForm member) {
        return form.json().replaceFirst("]}$", "," + member.json() + "]}");
    }

    private static HouseholdFile identified(HouseholdFile file) {
        var members = file.members();
        return file.withMembers(
                members.stream().map(m -> m.identified(id(members.indexOf(m)))).toList());
    }

    private static UUID id(int member) {
        return new UUID(7, member);
    }
}
