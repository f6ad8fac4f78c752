package org.uplift.local.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KiwiFormsTest {

    private static final String VILLAGE = "520123001201";

    private final Season season = new Season(2026);
    private final KiwiForms forms = new KiwiForms(season);
    private final List<Orchardist> growers =
            IntStream.range(0, 5).mapToObj(KiwiFormsTest::grower).toList();

    @Test
    void saysTheSameOfTheSameGrowers() {
        var again = IntStream.range(0, 5).mapToObj(KiwiFormsTest::grower).toList();

        assertThat(forms.harvests(growers)).isEqualTo(forms.harvests(again));
        var sales = new KiwiSales(season);
        assertThat(sales.sheet(Map.of(VILLAGE, growers)))
                .isEqualTo(sales.sheet(Map.of(VILLAGE, again)));
        assertThat(KiwiForms.plot(growers.getFirst())).isEqualTo(KiwiForms.plot(again.getFirst()));
    }

    @Test
    void packsWhatWasGradedAndGradesWhatWasHarvested() throws JsonProcessingException {
        var json = new JsonMapper();
        var packing = json.readTree(forms.packing(VILLAGE, growers));
        var grading = json.readTree(forms.grading(VILLAGE, growers));
        var harvested =
                growers.stream()
                        .map(Orchardist::harvestKg)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue();

        var graded = grading.at("/into/0/kg").asDouble();
        assertThat(packing.at("/from/0/kg").asDouble()).isEqualTo(graded);
        assertThat(packing.path("serials")).hasSize((int) (graded / 5));
        assertThat(graded + grading.at("/into/1/kg").asDouble()).isLessThanOrEqualTo(harvested);
        assertThat(json.readTree(forms.labResult(VILLAGE)).path("findings")).hasSize(2);
        assertThat(json.readTree(KiwiForms.plot(growers.getFirst())).at("/place/coordinates/0"))
                .hasSize(5);
    }

    @Test
    void tellsOfAGrowerWhatIsTrueOfThem() throws JsonProcessingException {
        var grower = growers.getFirst();
        var told =
                new JsonMapper()
                        .readTree(KiwiStories.profile("张守田", LocalDate.of(1970, 1, 1), grower));

        assertThat(told.path("name").asText()).isEqualTo("张守田");
        assertThat(told.path("storyZh").asText()).contains(grower.plantedIn() + " 年", "2.5 亩");
        assertThat(told.path("storyEn").asText()).contains("since " + grower.plantedIn());
    }

    @Test
    void numbersThingsAsGs1Wants() {
        assertThat(KiwiNames.checked("0690123456001")).isEqualTo(KiwiNames.GTIN).hasSize(14);
        assertThat(KiwiNames.checked("690123456789")).isEqualTo("6901234567892");
        assertThat(KiwiNames.sscc(VILLAGE)).matches("[0-9]{18}");
        assertThat(season.box(VILLAGE)).startsWith("/01/" + KiwiNames.GTIN + "/10/P26-");
    }

    @Test
    void spreadsOverAllThereAre() {
        var all = IntStream.range(0, 560).boxed().toList();

        assertThat(KiwiSeason.spread(all, KiwiSeason.GROWERS))
                .hasSize(KiwiSeason.GROWERS)
                .doesNotHaveDuplicates()
                .contains(0, 558);
    }

    private static Orchardist grower(int number) {
        return new Orchardist(
                "019ab2c0-0000-7000-8000-00000000000" + number,
                VILLAGE,
                VILLAGE + "00000" + number,
                new BigDecimal("2.5"));
    }
}
