package org.uplift.household.registry;

import static java.util.Comparator.comparingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Income;
import org.uplift.household.file.Member;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// Where files are edited. Whoever edits says which version they saw, and is told [Stale] when
/// somebody else was faster; unless the file stands as they want it already.
@ApplicationScoped
@Transactional
class FileDesk {

    private final Amendments amendments;
    private final AuditLog audit;
    private final Discretions discretions;
    private final LeavingDays days;

    FileDesk(Amendments amendments, AuditLog audit, Discretions discretions, LeavingDays days) {
        this.amendments = amendments;
        this.audit = audit;
        this.discretions = discretions;
        this.days = days;
    }

    Household replace(UUID id, Edition seen, HouseholdFile form, Locale language) {
        var household = amendments.hold(id);
        var file = household.file();
        var next = form.number() == null ? form.numbered(Household.numberOf(file)) : form;
        return edit(household, seen, returned(next, file), "edited", language);
    }

    Entered putMember(UUID id, Edition seen, Member member, Locale language) {
        var household = amendments.hold(id);
        var members = new ArrayList<>(household.file().members());
        var place = placeOf(Household.idOf(member), members);
        if (place < 0) {
            members.add(member);
        } else {
            members.set(place, member);
        }
        var next = returned(household.file().withMembers(members), household.file());
        var reason = place < 0 ? "member added" : "member edited";
        return new Entered(edit(household, seen, next, reason, language), place < 0);
    }

    Household depart(UUID id, Edition seen, UUID memberId, Departure departure, Locale language) {
        var household = amendments.hold(id);
        var members = new ArrayList<>(household.file().members());
        var place = placeOf(memberId, members);
        if (place < 0) {
            throw new NotFound("member", memberId);
        }
        var member = members.remove(place);
        days.mustAdmit(household, member, departure.reason(), departure.on(), language);
        var next = household.file().withMembers(members);
        return edit(household, seen, next, departure.inWords(), language);
    }

    Household putIncome(UUID id, Edition seen, Income income, Locale language) {
        var household = amendments.hold(id);
        var incomes = new ArrayList<>(household.file().incomes());
        incomes.removeIf(other -> other.year() == income.year());
        incomes.add(income);
        incomes.sort(comparingInt(Income::year));
        var next = household.file().withIncomes(incomes);
        return edit(household, seen, next, "income of " + income.year(), language);
    }

    private HouseholdFile returned(HouseholdFile sent, HouseholdFile kept) {
        return Returned.of(sent, kept, discretions.ofTheCaller());
    }

    /// Whoever changes nothing is shown the file all the same.
    private Household edit(
            Household household, Edition seen, HouseholdFile next, String reason, Locale language) {
        if (next.equals(household.file())) {
            audit.read(household.touched());
        } else {
            seen.mustBe(household.version());
            mustHavePeople(household.file(), next);
            Decided.mustStay(household.file(), next);
            amendments.amend(household, next, reason, language);
        }
        return household;
    }

    /// How the last of them went is said as what happened in the family, and so is their return.
    private static void mustHavePeople(HouseholdFile file, HouseholdFile next) {
        if (file.isLeft() || next.isLeft()) {
            var sentence = "Nobody is left in the household: it is no longer edited";
            throw new Rejected(sentence, List.of(new Violation("members", "dissolved", sentence)));
        }
    }

    private static int placeOf(UUID member, List<Member> members) {
        return members.stream().map(Household::idOf).toList().indexOf(member);
    }
}
