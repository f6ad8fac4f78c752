package org.uplift.household.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.Label;
import org.uplift.events.household.Status;
import org.uplift.household.divisions.Division;
import org.uplift.household.file.Account;
import org.uplift.household.file.Discretion;
import org.uplift.household.file.Help;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Monitoring;
import org.uplift.household.file.Place;
import org.uplift.household.file.Relocation;
import org.uplift.household.registry.CurrentMeasures.CurrentMeasure;
import org.uplift.household.registry.OpenNeeds.OpenNeed;

/// What the county officer sees at one click on a name.
///
/// @param divisions the names from the province down to the village
/// @param account masked
/// @param deprivations what is lacking, as codes; with any of them there is no exit
/// @param incomes latest first
/// @param needs what the household has not confirmed as met
/// @param measures planned or running
/// @param withheld JSON pointers to what the caller is not shown
public record HouseholdCard(
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
        @Nullable Long medicalSelfPaidFen,
        long loansFen,
        List<String> deprivations,
        @Nullable Help help,
        @Nullable Monitoring monitoring,
        @Nullable Relocation relocation,
        Conditions conditions,
        List<IncomeLine> incomes,
        List<MemberLine> members,
        List<OpenNeed> needs,
        List<CurrentMeasure> measures,
        Instant changedAt,
        List<String> withheld) {

    static HouseholdCard of(
            Household household,
            List<Division> path,
            Undertakings undertakings,
            Discretion discretion) {
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
                head(file, discretion),
                standing.label(),
                standing.status(),
                Filing.of(file),
                file.attribute(),
                file.mainCause(),
                file.otherCauses(),
                summary.size(),
                summary.labourers(),
                summary.perCapitaFen(),
                discretion.isTrusted() ? file.medicalSelfPaidFen() : null,
                file.loansFen(),
                Deprivations.of(file, discretion.today()),
                file.help(),
                file.monitoring(),
                file.relocation(),
                Conditions.of(file),
                IncomeLine.of(file),
                file.members().stream().map(m -> MemberLine.of(m, discretion)).toList(),
                undertakings.needs(),
                undertakings.measures(),
                household.signature().at(),
                withheld(file, discretion));
    }

    private static String head(HouseholdFile file, Discretion discretion) {
        return file.head().map(m -> discretion.name(m.name(), m.birthDate())).orElse("");
    }

    private static List<String> withheld(HouseholdFile file, Discretion discretion) {
        var withheld = new ArrayList<String>();
        if (!discretion.isTrusted()) {
            withheld.add("/medicalSelfPaidFen");
            if (file.head().filter(m -> discretion.isChild(m.birthDate())).isPresent()) {
                withheld.add("/head");
            }
            for (int i = 0; i < file.members().size(); i++) {
                var place = "/members/" + i + "/";
                MemberLine.withheld(file.members().get(i), discretion)
                        .forEach(item -> withheld.add(place + item));
            }
        }
        return withheld;
    }
}
