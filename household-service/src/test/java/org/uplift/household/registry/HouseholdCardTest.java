package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uplift.events.division.DivisionLevel;
import org.uplift.household.divisions.Division;
import org.uplift.household.file.Discretion;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Income;
import org.uplift.household.file.Item;
import org.uplift.household.file.Member;
import org.uplift.household.layout.AnyHousehold;
import org.uplift.testkit.Trials;

/// The card held against the file. An item is a JSON pointer, with a star for each member or year.
class HouseholdCardTest {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .build();

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 1);
    private static final Undertakings NOTHING = new Undertakings(List.of(), List.of());

    /// Where the card shows an item as it stands, where that is not where the file has it.
    private static final String SHOWN =
            """
            /number /group /address /place/latitude /place/longitude /place/datum /phone
            /account/bank /attribute /mainCause /otherCauses /medicalSelfPaidFen /loansFen
            /standard>/filing/standard /type>/filing/type /exitState>/filing/exitState
            /filed>/filing/filed /plannedExitYear>/filing/plannedExitYear
            /actualExitYear>/filing/actualExitYear /withoutLabour>/filing/withoutLabour
            /militaryFamily>/filing/militaryFamily
            /monitoring/type /monitoring/risks /monitoring/since /monitoring/removed
            /monitoring/removal
            /relocation/agrees /relocation/mode /relocation/placement /relocation/site
            /relocation/areaPerPersonM2 /relocation/difficulty /relocation/oldHouseDemolished
            /help/measures /help/teamLeader /help/unit /help/helper /help/since
            /land/arable>/conditions/land/arable /land/irrigated>/conditions/land/irrigated
            /land/forest>/conditions/land/forest /land/reforested>/conditions/land/reforested
            /land/orchard>/conditions/land/orchard /land/pasture>/conditions/land/pasture
            /land/waterSurface>/conditions/land/waterSurface
            /housing/areaM2>/conditions/housing/areaM2
            /housing/structure>/conditions/housing/structure
            /housing/builtYear>/conditions/housing/builtYear
            /housing/dangerGrade>/conditions/housing/dangerGrade
            /water/source>/conditions/water/source /water/difficult>/conditions/water/difficult
            /water/safe>/conditions/water/safe
            /utilities/domesticPower>/conditions/utilities/domesticPower
            /utilities/productionPower>/conditions/utilities/productionPower
            /utilities/fuels>/conditions/utilities/fuels
            /utilities/toilet>/conditions/utilities/toilet
            /utilities/toiletUsable>/conditions/utilities/toiletUsable
            /utilities/television>/conditions/utilities/television
            /utilities/broadband>/conditions/utilities/broadband
            /road>/conditions/road /mainRoadKm>/conditions/mainRoadKm
            /business/cooperative>/conditions/business/cooperative
            /business/leadingFirm>/conditions/business/leadingFirm
            /business/dividendFen>/conditions/business/dividendFen
            /enoughFood>/conditions/enoughFood /enoughClothing>/conditions/enoughClothing
            /incomes/*/year /incomes/*/wageFen /incomes/*/operatingFen /incomes/*/propertyFen
            /incomes/*/operatingCostFen /incomes/*/persons
            /members/*/name /members/*/sex /members/*/relation /members/*/ethnicity
            /members/*/education /members/*/health /members/*/disease /members/*/labour
            /members/*/phone /members/*/schooling/status>/members/*/studentStatus
            /members/*/work/skill>/members/*/skill /members/*/work/willing>/members/*/willing
            /members/*/work/trainingNeed>/members/*/trainingNeed
            /members/*/work/place>/members/*/workPlace
            /members/*/work/months>/members/*/workMonths
            /members/*/work/monthlyWageFen>/members/*/monthlyWageFen
            /members/*/insurance/publicPost>/members/*/publicPost
            /members/*/insurance/medical>/members/*/medicalInsurance
            /members/*/insurance/benefit>/members/*/benefit
            """;

    /// By name, covered, as an age or in a sum.
    private static final String TOLD_OTHERWISE =
            """
            /division /account/number /members/*/idNumber /members/*/birthDate
            /incomes/*/familyPlanningFen /incomes/*/dibaoFen /incomes/*/wubaoFen
            /incomes/*/pensionFen /incomes/*/ecologicalFen /incomes/*/medicalReimbursementFen
            /incomes/*/medicalAidFen /incomes/*/otherTransferFen
            /incomes/*/taxFen /incomes/*/socialContributionsFen /incomes/*/supportPaidFen
            /incomes/*/otherExpenditureFen
            """;

    /// One more click away, in the file: what nobody needs at the door of the house.
    private static final String LEFT_OUT =
            """
            /members/*/idType /members/*/politicalStatus /members/*/schooling/school
            /members/*/schooling/place /members/*/schooling/dropOutReason
            /members/*/work/skillCode /members/*/work/wantsTraining /members/*/work/expectation
            /members/*/work/employer /members/*/work/industry /members/*/work/channel
            /members/*/work/pointToPoint /members/*/insurance/seriousIllness
            /members/*/insurance/pension /members/*/insurance/monthlyPensionFen
            /members/*/insurance/publicPostMonths /members/*/activeService
            /members/*/changeReason /members/*/photo /members/*/consent
            """;

    @Test
    void leavesOutNoItemButByName() {
        var named = Stream.of(SHOWN, TOLD_OTHERWISE, LEFT_OUT).flatMap(HouseholdCardTest::words);

        assertThat(named.map(word -> word.split(">")[0]))
                .containsExactlyInAnyOrderElementsOf(items(HouseholdFile.class, "").toList());
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.strip().split("\\s+"));
    }

    private static Stream<String> items(Class<?> record, String path) {
        return Stream.of(record.getRecordComponents())
                .flatMap(component -> {
                    var place = path + "/" + component.getName();
                    if (component.isAnnotationPresent(Item.class)) {
                        return Stream.of(place);
                    }
                    return switch (place) {
                        case "/incomes" -> items(Income.class, place + "/*");
                        case "/members" -> items(Member.class, place + "/*");
                        default ->
                                component.getType().isRecord()
                                        ? items(component.getType(), place)
                                        : Stream.empty();
                    };
                });
    }

    @Test
    void showsEveryItemAsItStandsInTheFile() {
        Trials.repeat(
                50,
                random -> {
                    var file = sound(new AnyHousehold(random.nextLong()).file());
                    var kept = FileJson.tree(file);
                    var card = card(file);
                    words(SHOWN).forEach(word -> assertSame(word, kept, card));
                });
    }

    private static void assertSame(String word, JsonNode kept, JsonNode card) {
        var from = word.split(">")[0];
        var to = word.substring(word.indexOf('>') + 1);
        var turns = from.contains("*") ? kept.at(from.substring(0, from.indexOf("/*"))).size() : 1;
        for (int turn = 0; turn < turns; turn++) {
            var index = Integer.toString(turn);
            assertThat(card.at(to.replace("*", index)))
                    .as(word)
                    .isEqualTo(kept.at(from.replace("*", index)));
        }
    }

    /// With a head, and with numbers that can be covered and divided by.
    private static HouseholdFile sound(HouseholdFile any) {
        var json = FileJson.tree(any);
        for (int i = 0; i < any.members().size(); i++) {
            var member = (ObjectNode) json.at("/members/" + i);
            member.put("id", new UUID(0, i).toString())
                    .put("relation", i == 0 ? "head" : "other")
                    .put("idNumber", "341623198001010018");
        }
        json.path("incomes")
                .forEach(year -> ((ObjectNode) year).put("year", 2016).put("persons", 2));
        if (json.path("help") instanceof ObjectNode help) {
            help.put("teamLeader", "王队长").put("helper", "张敏");
        }
        return FileJson.read(json.toString());
    }

    @Test
    void sumsUpCoversAndNamesTheRest() {
        var form = FileForm.ofThree().with("/number", FileForm.VILLAGE + "00001");
        var parts = words(TOLD_OTHERWISE).filter(item -> item.startsWith("/incomes/")).toList();
        IntStream.range(0, parts.size())
                .forEach(i -> form.with(parts.get(i).replace("*", "0"), 1L << i));
        for (int i = 0; i < 3; i++) {
            form.with("/members/%d/id".formatted(i), new UUID(0, i).toString());
        }

        var card = card(form.file());

        assertThat(card.at("/incomes/0/transferFen").asLong()).isEqualTo(0b1111_1111);
        assertThat(card.at("/incomes/0/transferExpenditureFen").asLong())
                .isEqualTo(0b1111_0000_0000);
        assertThat(card.at("/divisions").toString()).isEqualTo("[\"安徽省\",\"新河社区\"]");
        assertThat(card.at("/account/number").asText()).isEqualTo("6228***********0018");
        assertThat(card.at("/members/0/idNumber").asText()).matches("\\d{6}\\*{8}\\d{3}[0-9X]");
        assertThat(card.at("/members/0/age").asInt()).isEqualTo(49);
    }

    private static JsonNode card(HouseholdFile file) {
        var signature = new Signature("officer", Instant.EPOCH, "registered");
        var household = Household.enter(new UUID(0, 0), file, signature);
        var path =
                List.of(
                        new Division("340000000000", "安徽省", DivisionLevel.PROVINCE, null),
                        new Division(
                                "341623100001", "新河社区", DivisionLevel.VILLAGE, "341623100000"));
        var card = HouseholdCard.of(household, path, NOTHING, new Discretion(true, TODAY));
        return JSON.valueToTree(card);
    }
}
