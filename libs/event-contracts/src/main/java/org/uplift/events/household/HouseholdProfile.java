package org.uplift.events.household;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The non-personal items of a household's file as of one version: codes of `code-lists.csv`,
/// amounts, counts, years. No name, id number, phone, address, place or account.
///
/// @param number the household number: 12-digit division of entry and a sequence
/// @param division the 12-digit village where it lives now
/// @param filedYear the year the file was opened
/// @param income the latest period known
/// @param medicalSelfPaidFen compliant medical cost paid out of pocket in the year
/// @param mainRoadKm distance to the village's main road
/// @param deprivations codes of the list `deprivation` that hold for the household
public record HouseholdProfile(
        String number,
        String division,
        Label label,
        Status status,
        String attribute,
        String type,
        String standard,
        @Nullable Integer filedYear,
        @Nullable Integer plannedExitYear,
        @Nullable Integer actualExitYear,
        String mainCause,
        List<String> otherCauses,
        @Nullable String monitoredType,
        List<String> risks,
        boolean withoutLabour,
        boolean militaryFamily,
        @Nullable Income income,
        long medicalSelfPaidFen,
        long loansFen,
        Land land,
        Housing housing,
        Water water,
        Utilities utilities,
        String road,
        double mainRoadKm,
        Business business,
        @Nullable Relocation relocation,
        List<String> measures,
        List<String> deprivations,
        List<Member> members) {

    /// A year's income and what follows from it. `net = wage + operating + property + transfer −
    /// operating cost`; per capita over the members on the cut-off date, rounded towards zero. Fen.
    public record Income(
            int year,
            long wageFen,
            long operatingFen,
            long propertyFen,
            long transferFen,
            long operatingCostFen,
            long transferExpenditureFen,
            long netFen,
            long perCapitaFen) {}

    /// Areas in mu (1/15 ha).
    public record Land(
            double arable,
            double irrigated,
            double forest,
            double reforested,
            double orchard,
            double pasture,
            double waterSurface) {}

    /// @param areaM2 0 = no house
    public record Housing(
            double areaM2,
            String structure,
            @Nullable Integer builtYear,
            @Nullable String dangerGrade) {}

    /// @param difficult over 1 km away or 100 m up, or short for more than half a year
    public record Water(String source, boolean difficult, boolean safe) {}

    public record Utilities(
            boolean domesticPower,
            boolean productionPower,
            List<String> fuels,
            String toilet,
            boolean toiletUsable,
            boolean television,
            boolean broadband) {}

    public record Business(boolean cooperative, boolean leadingFirm, long dividendFen) {}

    public record Relocation(
            boolean agrees,
            @Nullable String mode,
            @Nullable String placement,
            @Nullable Double areaPerPersonM2,
            @Nullable String difficulty,
            boolean oldHouseDemolished) {}

    /// A member's non-personal items.
    ///
    /// @param skill ESCO code where one is known
    /// @param workMonths months at work in the year, 0–12
    /// @param monthlyWageFen fen a month
    public record Member(
            UUID id,
            String relation,
            String sex,
            int birthYear,
            String ethnicity,
            String education,
            String studentStatus,
            String health,
            String labour,
            @Nullable String skill,
            boolean wantsTraining,
            @Nullable String trainingNeed,
            boolean willingToWork,
            @Nullable String workPlace,
            int workMonths,
            @Nullable String industry,
            long monthlyWageFen,
            String medicalInsurance,
            boolean seriousIllnessInsurance,
            String pensionInsurance,
            String benefit,
            String publicPost) {}
}
