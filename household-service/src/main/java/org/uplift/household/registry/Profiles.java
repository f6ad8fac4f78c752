package org.uplift.household.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.household.file.Business;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Housing;
import org.uplift.household.file.Income;
import org.uplift.household.file.Land;
import org.uplift.household.file.Member;
import org.uplift.household.file.Relocation;
import org.uplift.household.file.Utilities;
import org.uplift.household.file.Water;

/// What of a file the other services may know. Named item by item, so that nothing personal slips
/// into a fact because somebody added it to the file.
final class Profiles {

    private Profiles() {}

    static HouseholdProfile of(HouseholdFile file, LocalDate day) {
        var standing = Standing.of(file);
        var monitoring = file.monitoring();
        return new HouseholdProfile(
                Household.numberOf(file),
                file.division(),
                standing.label(),
                standing.status(),
                file.attribute(),
                file.type(),
                file.standard(),
                file.filed().getYear(),
                file.plannedExitYear(),
                file.actualExitYear(),
                file.mainCause(),
                file.otherCauses(),
                monitoring == null ? null : monitoring.type(),
                monitoring == null ? List.of() : monitoring.risks(),
                file.withoutLabour(),
                file.militaryFamily(),
                file.latestIncome().map(income -> income(file, income)).orElse(null),
                file.medicalSelfPaidFen(),
                file.loansFen(),
                land(file.land()),
                housing(file.housing()),
                water(file.water()),
                utilities(file.utilities()),
                file.road(),
                file.mainRoadKm(),
                business(file.business()),
                relocation(file.relocation()),
                file.measures(),
                Deprivations.of(file, day),
                file.members().stream().map(Profiles::member).toList());
    }

    private static HouseholdProfile.Income income(HouseholdFile file, Income income) {
        return new HouseholdProfile.Income(
                income.year(),
                income.wageFen(),
                income.operatingFen(),
                income.propertyFen(),
                income.transferFen(),
                income.operatingCostFen(),
                income.transferExpenditureFen(),
                income.netFen(),
                file.perCapitaFen(income));
    }

    private static HouseholdProfile.Land land(Land land) {
        return new HouseholdProfile.Land(
                land.arable(),
                land.irrigated(),
                land.forest(),
                land.reforested(),
                land.orchard(),
                land.pasture(),
                land.waterSurface());
    }

    private static HouseholdProfile.Housing housing(Housing house) {
        return new HouseholdProfile.Housing(
                house.areaM2(), house.structure(), house.builtYear(), house.dangerGrade());
    }

    private static HouseholdProfile.Water water(Water water) {
        return new HouseholdProfile.Water(water.source(), water.difficult(), water.safe());
    }

    private static HouseholdProfile.Utilities utilities(Utilities utilities) {
        return new HouseholdProfile.Utilities(
                utilities.domesticPower(),
                utilities.productionPower(),
                utilities.fuels(),
                utilities.toilet(),
                utilities.toiletUsable(),
                utilities.television(),
                utilities.broadband());
    }

    private static HouseholdProfile.Business business(@Nullable Business business) {
        return business == null
                ? new HouseholdProfile.Business(false, false, 0)
                : new HouseholdProfile.Business(
                        business.cooperative(), business.leadingFirm(), business.dividendFen());
    }

    private static HouseholdProfile.@Nullable Relocation relocation(@Nullable Relocation move) {
        return move == null
                ? null
                : new HouseholdProfile.Relocation(
                        move.agrees(),
                        move.mode(),
                        move.placement(),
                        move.areaPerPersonM2(),
                        move.difficulty(),
                        move.oldHouseDemolished());
    }

    private static HouseholdProfile.Member member(Member member) {
        var work = member.work();
        var insurance = member.insurance();
        return new HouseholdProfile.Member(
                Household.idOf(member),
                member.relation(),
                member.sex(),
                member.birthDate().getYear(),
                member.ethnicity(),
                member.education(),
                member.schooling().status(),
                member.health(),
                member.labour(),
                work.skillCode(),
                work.wantsTraining(),
                work.trainingNeed(),
                work.willing(),
                work.place(),
                work.months(),
                work.industry(),
                work.monthlyWageFen(),
                insurance.medical(),
                insurance.seriousIllness(),
                insurance.pension(),
                insurance.benefit(),
                insurance.publicPost());
    }
}
