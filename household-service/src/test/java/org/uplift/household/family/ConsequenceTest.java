package org.uplift.household.family;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.household.family.FamilyChange.Death;
import org.uplift.household.family.FamilyChange.Leaving;
import org.uplift.household.family.FamilyChange.Marriage;
import org.uplift.household.family.FamilyChange.Merger;
import org.uplift.household.family.FamilyChange.Move;
import org.uplift.household.family.FamilyChange.NewHead;
import org.uplift.household.family.FamilyChange.Split;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.household.registry.MemberIds;
import org.uplift.platform.Ids;

class ConsequenceTest {

    private static final LocalDate ON = LocalDate.of(2020, 3, 1);
    private static final UUID CHANGE = Ids.next();
    private static final List<UUID> OTHERS = List.of(Ids.next(), Ids.next(), Ids.next());

    private final HouseholdFile family = family();
    private final UUID head = member(family, 0);
    private final UUID wife = member(family, 1);
    private final UUID daughter = member(family, 2);

    @Test
    void theDeadLeaveTheHousehold() {
        var here = of(new Death(ON, List.of(wife), null)).here();

        assertThat(here.members()).extracting(Member::id).containsExactly(head, daughter);
        assertThat(here.exitState()).isEqualTo("not-exited");
    }

    @Test
    void aHouseholdInWhichNobodyIsLeftIsCancelled() {
        var here = of(new Death(ON, List.of(head, wife, daughter), null)).here();

        assertThat(here.isLeft()).isTrue();
        assertThat(here.incomes()).isEqualTo(family.incomes());
    }

    @Test
    void whoInheritsTheHeadshipSaysHowTheOthersStand() {
        var heir = new Kinship(wife, "head");
        refused("relation-unsaid", new Death(ON, List.of(head), null));
        refused("relation-unsaid", new Death(ON, List.of(head), List.of(heir)));

        var all = List.of(heir, new Kinship(daughter, "daughter"));
        assertThat(of(new Death(ON, List.of(head), all)).here().head().orElseThrow().id())
                .isEqualTo(wife);
    }

    @Test
    void nobodyDiesBeforeTheyAreBorn() {
        refused("before-birth", new Death(LocalDate.of(2013, 8, 29), List.of(daughter), null));

        assertThat(of(new Death(LocalDate.of(2013, 8, 30), List.of(daughter), null)).here().size())
                .isEqualTo(2);
    }

    @Test
    void nobodyDiesTwiceAndNoStrangerDies() {
        refused("member-twice", new Death(ON, List.of(wife, wife), null));
        refused("member-unknown", new Death(ON, List.of(Ids.next()), null));
    }

    @Test
    void noChildIsMarriedOff() {
        refused("under-marriage-age", new Leaving("marriage-out", ON, List.of(daughter), null));
        refused("under-marriage-age", marriage(LocalDate.of(2033, 8, 29)));

        assertThat(of(new Leaving("abroad", ON, List.of(daughter), null)).here().size())
                .isEqualTo(2);
        var there = Consequence.of(marriage(LocalDate.of(2033, 8, 30)), CHANGE, family, family());
        assertThat(there(there).members().getLast())
                .returns(daughter, Member::id)
                .returns("daughter-in-law", Member::relation)
                .returns("marriage-in", Member::changeReason);
    }

    @Test
    void aNewHeadIsOneHead() {
        refused("relation-unsaid", new NewHead(ON, List.of(new Kinship(wife, "head"))));
        refused(
                "member-twice",
                new NewHead(ON, List.of(new Kinship(wife, "head"), new Kinship(wife, "spouse"))));
        refused("member-unknown", new NewHead(ON, List.of(new Kinship(Ids.next(), "head"))));
    }

    @Test
    void whoSplitsOffTakesNothingButTheirOwnLives() {
        var founders = List.of(new Kinship(wife, "head"), new Kinship(daughter, "daughter"));

        var split = of(new Split(ON, Ids.next(), founders, null));

        assertThat(split.here().members()).extracting(Member::id).containsExactly(head);
        assertThat(split.here().incomes()).isEqualTo(family.incomes());
        assertThat(there(split))
                .returns(2, HouseholdFile::size)
                .returns(wife, file -> file.head().orElseThrow().id())
                .returns(null, HouseholdFile::number)
                .returns(null, HouseholdFile::account)
                .returns(ON, HouseholdFile::filed)
                .returns(family.division(), HouseholdFile::division);
        assertThat(there(split).incomes()).isEmpty();
        assertThat(there(split).land().arable()).isZero();
    }

    @Test
    void aHouseholdDoesNotSplitOffAllOfItself() {
        var all =
                List.of(
                        new Kinship(head, "head"),
                        new Kinship(wife, "spouse"),
                        new Kinship(daughter, "daughter"));

        refused("nobody-left", new Split(ON, Ids.next(), all, null));
    }

    @Test
    void everybodyInTheAbsorbedHouseholdIsNamedOnce() {
        var other = family();
        var comes = new Kinship(member(other, 0), "brother");
        var stays = new Twin(member(other, 1), wife);
        var third = new Twin(member(other, 2), daughter);

        refused("member-unnamed", merger(List.of(comes), List.of(stays)), other);
        refused("member-twice", merger(List.of(comes), List.of(stays, stays)), other);
        refused("member-unknown", merger(List.of(comes), List.of(stays, twin(other, 2))), other);
        refused("member-unknown", merger(List.of(new Kinship(wife, "son")), List.of()), other);

        var union =
                Consequence.of(
                        merger(List.of(comes), List.of(stays, third)), CHANGE, family, other);
        assertThat(union.here().members())
                .extracting(Member::id)
                .containsExactly(head, wife, daughter, member(other, 0));
        assertThat(there(union).isLeft()).isTrue();
    }

    @Test
    void onePersonIsOfOneSexAndAboutOneAge() {
        refused("twin-differs", same(1, 0, 2), other("2013-08-30", null));
        refused("twin-differs", same(0, 1, 2), other("2016-01-01", null));
        refused("twin-differs", same(0, 1, 2), other("2010-12-31", null));

        for (var born : List.of("2015-12-31", "2011-01-01")) {
            var union = Consequence.of(same(0, 1, 2), CHANGE, family, other(born, null));
            assertThat(union.here()).isEqualTo(family);
        }
    }

    @Test
    void onePersonHasOneIdNumber() {
        var number = requireNonNull(family.members().get(2).idNumber());

        var union = Consequence.of(same(0, 1, 2), CHANGE, family, other("1999-01-01", number));

        assertThat(union.here()).isEqualTo(family);
        refused("twin-differs", same(0, 1, 2), other("1999-01-01", number.substring(1) + "0"));
    }

    @Test
    void whoeverCameGoesBackWithWhatBecameOfThem() {
        var other = family();
        var coming =
                other.members().stream()
                        .map(one -> new Kinship(Family.idOf(one), "other"))
                        .toList();
        var union = Consequence.of(merger(coming, List.of()), CHANGE, family, other);
        var came = coming.stream().map(Kinship::member).toList();
        var since = union.here().amended().type("monitored").file();

        var undone = Union.undone(since, there(union), other, came);

        assertThat(undone.here()).isEqualTo(family.amended().type("monitored").file());
        assertThat(undone.there()).isEqualTo(other);
    }

    @Test
    void nothingIsUndoneThatWouldLoseWhatHappenedSince() {
        var other = family();
        var coming =
                other.members().stream()
                        .map(one -> new Kinship(Family.idOf(one), "other"))
                        .toList();
        var union = Consequence.of(merger(coming, List.of()), CHANGE, family, other);
        var came = coming.stream().map(Kinship::member).toList();
        var here = new Family(union.here().members());
        var left = union.here().withMembers(here.without(List.of(came.getFirst())).members());
        var headed =
                union.here()
                        .withMembers(
                                here.related(
                                                List.of(
                                                        new Kinship(head, "other"),
                                                        new Kinship(came.getFirst(), "head")),
                                                "")
                                        .members());

        assertThatThrownBy(() -> Union.undone(left, there(union), other, came))
                .hasMessage("member-left-since");
        assertThatThrownBy(() -> Union.undone(headed, there(union), other, came))
                .hasMessage("head-came-with-it");
        assertThatThrownBy(() -> Union.undone(union.here(), other, other, came))
                .hasMessage("absorbed-changed");
    }

    @Test
    void aMoveLeadsSomewhereElse() {
        refused("same-division", new Move(ON, family.division(), null, null));

        var here = of(new Move(ON, FileForm.OTHER_VILLAGE, null, "新村3号")).here();
        assertThat(here)
                .returns(FileForm.OTHER_VILLAGE, HouseholdFile::division)
                .returns("新村3号", HouseholdFile::address)
                .returns(null, HouseholdFile::place)
                .returns(family.number(), HouseholdFile::number);
    }

    private Marriage marriage(LocalDate on) {
        return new Marriage(on, daughter, Ids.next(), "daughter-in-law", null);
    }

    private static Merger merger(List<Kinship> coming, List<Twin> same) {
        return new Merger(ON, Ids.next(), coming, same);
    }

    /// @param places of those who are the head, the wife and the daughter
    private Merger same(int... places) {
        var twins =
                IntStream.range(0, 3)
                        .mapToObj(i -> new Twin(OTHERS.get(places[i]), member(family, i)))
                        .toList();
        return merger(List.of(), twins);
    }

    /// The family once more.
    private static HouseholdFile other(String daughterBorn, @Nullable String daughtersNumber) {
        var form = FileForm.ofThree().with("/number", "34162310000100008");
        IntStream.range(0, 3)
                .forEach(i -> form.with("/members/%d/id".formatted(i), OTHERS.get(i).toString()));
        form.with("/members/2/birthDate", daughterBorn);
        return daughtersNumber == null
                ? form.file()
                : form.with("/members/2/idNumber", daughtersNumber).file();
    }

    private static Twin twin(HouseholdFile other, int place) {
        return new Twin(member(other, place), Ids.next());
    }

    private Consequence of(FamilyChange told) {
        return Consequence.of(told, CHANGE, family, null);
    }

    private void refused(String rule, FamilyChange told) {
        refused(rule, told, family());
    }

    private void refused(String rule, FamilyChange told, HouseholdFile other) {
        assertThatThrownBy(() -> Consequence.of(told, CHANGE, family, other)).hasMessage(rule);
    }

    private static HouseholdFile family() {
        return MemberIds.give(
                FileForm.ofThree().with("/number", "34162310000100007").file(), List.of());
    }

    private static HouseholdFile there(Consequence of) {
        return requireNonNull(of.there());
    }

    private static UUID member(HouseholdFile file, int place) {
        return Family.idOf(file.members().get(place));
    }
}
