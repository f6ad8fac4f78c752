package org.uplift.household.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.Label;
import org.uplift.events.household.Status;
import org.uplift.household.divisions.Division;
import org.uplift.household.file.Account;
import org.uplift.household.file.Help;
import org.uplift.household.file.Monitoring;
import org.uplift.household.file.Place;
import org.uplift.household.file.Relocation;

/// What the county officer sees at one click on a name.
///
/// @param divisions the names from the province down to the village
/// @param account masked
/// @param deprivations what is lacking, as codes; with any of them there is no exit
/// @param incomes latest first
record HouseholdCard(
        UUID id,
        long version,
        String number,
        List<String> divisions,
        @Nullable String group,
        @Nullable String address,
        @Nullable Place place,
        @Nullable String phone,
        @Nullable Account account,
        String head,
        Label label,
        Status status,
        Filing filing,
        String attribute,
        String mainCause,
        List<String> otherCauses,
        int size,
        int labourers,
        @Nullable Long perCapitaFen,
        long medicalSelfPaidFen,
        long loansFen,
        List<String> deprivations,
        @Nullable Help help,
        @Nullable Monitoring monitoring,
        @Nullable Relocation relocation,
        Conditions conditions,
        List<IncomeLine> incomes,
        List<MemberLine> members,
        Instant changedAt) {

    static HouseholdCard of(Household household, List<Division> path, LocalDate today) {
        var file = household.file();
        var summary = household.summary();
        var standing = Standing.of(file);
        return new HouseholdCard(
                household.id(),
                household.version(),
                summary.number(),
                path.stream().map(Division::name).toList(),
                file.group(),
                file.address(),
                file.place(),
                file.phone(),
                Mask.account(file.account()),
                summary.headName(),
                standing.label(),
                standing.status(),
                Filing.of(file),
                file.attribute(),
                file.mainCause(),
                file.otherCauses(),
                summary.size(),
                summary.labourers(),
                summary.perCapitaFen(),
                file.medicalSelfPaidFen(),
                file.loansFen(),
                Deprivations.of(file, today),
                file.help(),
                file.monitoring(),
                file.relocation(),
                Conditions.of(file),
                IncomeLine.of(file),
                file.members().stream().map(member -> MemberLine.of(member, today)).toList(),
                household.signature().at());
    }
}
