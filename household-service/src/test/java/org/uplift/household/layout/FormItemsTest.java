package org.uplift.household.layout;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Income;
import org.uplift.household.file.Item;
import org.uplift.household.file.Member;

/// The items of the official forms, written down by number from the forms and not from the records.
class FormItemsTest {

    /// The head (5) is a member; size and labourers (19) are counted; net income (27) follows from
    /// the year's parts. Food and clothing stand beside the 46.
    private static final String ITEMS =
            """
            1 number
            2 division
            3 group
            4 address place.latitude place.longitude place.datum
            6 phone
            7 account.bank account.number
            8 standard
            9 attribute
            10 type
            11 exitState
            12 filed plannedExitYear actualExitYear
            13 mainCause
            14 otherCauses
            15 monitoring.type
            16 monitoring.risks
            17 monitoring.since monitoring.removed monitoring.removal
            18 withoutLabour
            20 militaryFamily
            21 income.wage
            22 income.operating
            23 income.property
            24 income.familyPlanning income.dibao income.wubao income.pension income.ecological \
            income.medicalReimbursement income.medicalAid income.otherTransfer
            25 income.operatingCost
            26 income.tax income.socialContributions income.supportPaid income.otherExpenditure
            27 income.year income.persons
            28 medicalSelfPaid
            29 loans
            30 land.arable land.irrigated
            31 land.forest land.reforested
            32 land.orchard
            33 land.pasture land.waterSurface
            34 housing.areaM2
            35 housing.structure housing.builtYear
            36 housing.dangerGrade
            37 water.source
            38 water.difficult water.safe
            39 utilities.domesticPower utilities.productionPower
            40 utilities.fuels
            41 utilities.toilet utilities.toiletUsable
            42 road mainRoadKm
            43 utilities.television utilities.broadband
            44 business.cooperative business.leadingFirm business.dividend
            45 relocation.agrees relocation.mode relocation.placement relocation.site \
            relocation.areaPerPersonM2 relocation.difficulty relocation.oldHouseDemolished
            46 help.measures help.teamLeader help.unit help.helper help.since
            46a enoughFood
            46b enoughClothing
            P1 member.name
            P2 member.sex
            P3 member.idType member.idNumber
            P4 member.birthDate
            P5 member.relation
            P6 member.ethnicity
            P7 member.politicalStatus
            P8 member.education
            P9 member.schooling.status
            P10 member.schooling.school member.schooling.place
            P11 member.schooling.dropOutReason
            P12 member.health member.disease
            P13 member.labour
            P14 member.work.skill member.work.skillCode
            P15 member.work.wantsTraining member.work.trainingNeed
            P16 member.work.willing member.work.expectation
            P17 member.work.place member.work.months
            P18 member.work.employer member.work.industry member.work.monthlyWage
            P19 member.work.channel member.work.pointToPoint
            P20 member.insurance.medical member.insurance.seriousIllness \
            member.insurance.pension member.insurance.monthlyPension
            P21 member.insurance.benefit member.insurance.publicPost \
            member.insurance.publicPostMonths
            P22 member.activeService
            P23 member.changeReason
            P24 member.phone
            P25 member.photo member.consent
            """;

    @Test
    void holdsEveryItemOfTheOfficialFormsAndNoOther() {
        var items =
                ITEMS.lines()
                        .map(line -> List.of(line.split(" ")))
                        .collect(toMap(List::getFirst, item -> item.subList(1, item.size())));

        assertThat(recorded()).containsExactlyInAnyOrderEntriesOf(items);
        assertThat(Layout.published().columns())
                .extracting(Column::key)
                .containsExactlyInAnyOrderElementsOf(
                        items.values().stream().flatMap(List::stream).toList());
    }

    /// The keys of the columns by the numbers that the records give their items.
    private static Map<String, List<String>> recorded() {
        var items = new TreeMap<String, List<String>>();
        collect(HouseholdFile.class, "", items);
        collect(Income.class, "income.", items);
        collect(Member.class, "member.", items);
        return items;
    }

    private static void collect(Class<?> record, String path, Map<String, List<String>> items) {
        for (var component : record.getRecordComponents()) {
            var item = component.getAnnotation(Item.class);
            var key = path + component.getName();
            if (item != null) {
                items.computeIfAbsent(item.no(), _ -> new ArrayList<>())
                        .add(key.replaceFirst("Fen$", ""));
            } else if (component.getType().isRecord()) {
                collect(component.getType(), key + ".", items);
            }
        }
    }
}
